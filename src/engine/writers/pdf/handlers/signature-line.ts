import type { Inline } from "../../../tree/types.ts";
import { signatureColumns } from "../../measures/signature-columns.ts";
import { addColumns, type Column } from "../pages/add-columns.ts";
import { keepWithNext } from "../pages/add-rows.ts";
import type { PdfState, Place } from "../pdf-state.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import { type Edges, requisiteStyle } from "../lines/text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/** Room between the mark, its box and what stands beside it, in points. */
const room = 5;

/**
 * Подпись: one row with the last two lines before it. In the middle stands the electronic mark in
 * its box, or nothing: the place for a handwritten signature.
 */
export const signatureLine: BlockHandler<"signatureLine"> = (node, place, state) => {
  const { area, layout } = state;
  const gap = toPoints(layout.requisiteGap);
  const { left } = area;
  const columns = signatureColumns(node, layout);
  const width = toPoints(columns.position);
  const nameWidth = toPoints(columns.name);
  const middle = { left: left + width, width: toPoints(columns.middle) };
  const beside = (inlines: Inline<string>[], align: "left" | "right", edges: Edges): Column => {
    const text = setElement(state, place.parent, inlines, requisiteStyle(state, align, edges));
    return { ...edges, texts: [text], align: "bottom" };
  };
  const position = beside(node.position, "left", {
    left,
    width: Math.min(width - room, toPoints(columns.positionLine)),
  });
  const mark = markOf(node.electronicMark ?? [], middle, place, state);
  const name = beside(node.name, "right", { left: area.right - nameWidth, width: nameWidth });
  keepWithNext(state, 2);
  addColumns(state, [position, ...mark, name], { gap });
  state.gapAfter = gap;
};

function markOf(
  lines: readonly Inline<string>[][],
  edges: Edges,
  { parent }: Place,
  state: PdfState,
): Column[] {
  const style = {
    ...requisiteStyle(state, "left"),
    left: edges.left + room,
    width: edges.width - 2 * room,
    size: state.layout.electronicMark.fontSize,
  };
  const texts = lines.map((line) => setElement(state, parent, line, style));
  return texts.length === 0
    ? []
    : [{ ...edges, texts, box: "text", padding: room, align: "bottom" }];
}
