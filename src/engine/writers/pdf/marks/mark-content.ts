import type { PdfState } from "../pdf-state.ts";

type Element = PDFKit.PDFStructureElement;

/** Appends an element to the structure tree: `P`, `Sect`, `TH` … */
export function addElement(
  { doc }: PdfState,
  parent: Element,
  type: string,
  options: PDFKit.Mixins.StructureElementOptions = {},
): Element {
  const element = doc.struct(type, options);
  parent.add(element);
  return element;
}

/** Makes what is drawn next the content of an element; goes on if that is so already. */
export function openContent(state: PdfState, element: Element): void {
  if (state.open === element) return;
  closeContent(state);
  element.add(state.doc.markStructureContent("Span"));
  state.open = element;
}

/** Ends the open content: before a page ends, and before anything that is no part of it. */
export function closeContent(state: PdfState): void {
  if (state.open !== null) state.doc.endMarkedContent();
  state.open = null;
}

/** Draws what assistive technology passes over: page numbers, rules, repeated headers. */
export function drawArtifact(
  state: PdfState,
  type: "Pagination" | "Layout",
  draw: () => void,
): void {
  closeContent(state);
  state.doc.markContent("Artifact", { type });
  draw();
  state.doc.endMarkedContent();
}
