import type { Layout } from "../measures/layout.ts";
import { textWidth } from "../measures/leaf.ts";

/** Millimetres in twips, Word's unit of length: 1/1440 inch, whole numbers only. */
export function toTwips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Twips in millimetres. */
export function toMillimetres(twips: number): number {
  return (twips / 1440) * 25.4;
}

/** Width between the margins, in twips. */
export function textWidthOf(layout: Layout): number {
  return toTwips(textWidth(layout));
}

/** What a requisite at one side of the page leaves free of that width, in twips. */
export function besideRequisite(layout: Layout): number {
  return textWidthOf(layout) - toTwips(layout.requisiteWidth);
}

/** What kind, date, number and place leave free at their right: in the corner of an angular form. */
export function besideForm(context: {
  isCornered: boolean;
  annex: number;
  layout: Layout;
}): number {
  return context.isCornered && context.annex === 0 ? besideRequisite(context.layout) : 0;
}

/** The column of a requisite in the middle of the page (продольное расположение), in twips. */
export function middleColumn(layout: Layout) {
  const available = textWidthOf(layout);
  const width = toTwips(layout.letterheadWidth);
  return { left: Math.floor((available - width) / 2), width, available };
}
