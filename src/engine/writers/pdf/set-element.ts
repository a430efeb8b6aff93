import type { Inline } from "../../tree/types.ts";
import { addElement } from "./marks/mark-content.ts";
import type { PdfState } from "./pdf-state.ts";
import { setText, type SetText, type TextStyle } from "./lines/set-text.ts";

/** Adds an element with nothing but text to the structure tree, and measures that text. */
export function setElement(
  state: PdfState,
  parent: PDFKit.PDFStructureElement,
  inlines: readonly Inline<string>[],
  style: TextStyle,
  { type = "P", face = "regular" }: { type?: string; face?: "regular" | "bold" } = {},
): SetText {
  const element = addElement(state, parent, type, type === "TH" ? { scope: "Column" } : {});
  return setText(state, state.write.spans(inlines, { face, element, target: null }), style);
}
