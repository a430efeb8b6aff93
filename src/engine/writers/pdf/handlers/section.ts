import { addBookmark, addDestination } from "../marks/add-destination.ts";
import { addLines, atFirstRow } from "../pages/add-rows.ts";
import { addElement } from "../marks/mark-content.ts";
import { toPoints } from "../pages/points.ts";
import { setText } from "../lines/set-text.ts";
import { requisiteStyle } from "../lines/text-styles.ts";
import type { BlockHandler } from "./handler.ts";
import { inlineText } from "../../../tree/plain-text.ts";

/** Раздел: a heading in the middle, never at the foot of a page, and a bookmark. */
export const section: BlockHandler<"section"> = (node, place, state) => {
  const { label, number, title, children } = node;
  const parent = addElement(state, place.parent, "Sect");
  const level = number.split(".").length + Number(state.titled) + Number(state.inAnnex);
  const element = addElement(state, parent, `H${Math.min(level, 6)}`);
  const style = { face: "bold", element, target: null } as const;
  const spans = [{ ...style, text: `${number}.\u00a0` }, ...state.write.spans(title, style)];
  const gap = toPoints(state.layout.requisiteGap);
  let bookmark: PDFKit.PDFOutline | undefined;
  atFirstRow(
    state,
    () => {
      addLines(state, setText(state, spans, requisiteStyle(state, "center")), { gap, keep: true });
    },
    (top) => {
      addDestination(state, label, top);
      bookmark = addBookmark(state, place.bookmark(), `${number}. ${inlineText(title)}`, top);
    },
  );
  state.gapAfter = gap;
  state.write.blocks(
    children,
    { ...place, parent, bookmark: () => bookmark ?? place.bookmark() },
    state,
  );
};
