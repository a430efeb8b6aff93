import { asciiUrl } from "../../../base/ascii-address.ts";
import { addLinkArea, type Box } from "../marks/add-link-area.ts";
import { round } from "./draw-run.ts";
import { addElement, closeContent, openContent } from "../marks/mark-content.ts";
import type { PdfState } from "../pdf-state.ts";

/**
 * Draws a QR code as one path, sharp at any size, without its quiet zone; it is a figure with a
 * text instead of it, and a link to the address that it holds.
 */
export function drawQrCode(
  state: PdfState,
  parent: PDFKit.PDFStructureElement,
  { url, modules }: { url: string; modules: readonly (readonly boolean[])[] },
  box: Box,
): void {
  const { left, top, width, height } = box;
  const link = addElement(state, parent, "Link");
  const figure = addElement(state, link, "Figure", {
    alt: `QR-код: ${url}`,
    bbox: [left, top, left + width, top + height],
  });
  openContent(state, figure);
  const side = (width / modules.length).toFixed(4);
  const path = modules.flatMap((row, y) =>
    barsOf(row).map(([x, end]) => `${x} ${y} ${end - x} 1 re`),
  );
  const matrix = `${side} 0 0 ${side} ${round(left)} ${round(top)} cm`;
  state.doc.addContent(`q ${matrix} ${path.join(" ")} f Q`);
  closeContent(state);
  addLinkArea(state, link, box, { url: asciiUrl(url) });
}

/** Dark modules side by side are one rectangle: where it begins and where it ends. */
function barsOf(row: readonly boolean[]): [number, number][] {
  const bars: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = bars.at(-1);
    if (!isDark) continue;
    if (last?.[1] === x) last[1] = x + 1;
    else bars.push([x, x + 1]);
  }
  return bars;
}
