import { annexTitle } from "../../../tree/plain-text.ts";
import { addBookmark, addDestination } from "../marks/add-destination.ts";
import { addColumns } from "../pages/add-columns.ts";
import { atFirstRow } from "../pages/add-rows.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import { requisiteStyle, sideOf } from "../lines/text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/** Отметка о приложении: top right of a new page; a heading, and a bookmark above its sections. */
export const annexMark: BlockHandler<"annexMark"> = ({ label, number, lines }, place, state) => {
  state.inAnnex = true;
  const title = annexTitle(number);
  const edges = sideOf(state, "right");
  const style = requisiteStyle(state, "left", edges);
  const type = state.titled ? "H2" : "H1";
  const heading = setElement(state, place.parent, [{ type: "text", value: title }], style, {
    type,
  });
  const texts = [heading, ...lines.map((line) => setElement(state, place.parent, line, style))];
  atFirstRow(
    state,
    () => {
      addColumns(state, [{ ...edges, texts }], { keep: true, startsPage: true });
    },
    (top) => {
      addDestination(state, label, top);
      state.bookmark = addBookmark(state, state.doc.outline, title, top);
    },
  );
  state.gapAfter = toPoints(state.layout.requisiteGap);
};
