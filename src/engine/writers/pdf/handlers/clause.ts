import { atFirstRow } from "../pages/add-rows.ts";
import { addDestination } from "../marks/add-destination.ts";
import { writeListItem } from "../write-list-item.ts";
import type { BlockHandler } from "./handler.ts";

/** Пункт: its number stands in the line of its first paragraph. */
export const clause: BlockHandler<"clause"> = ({ label, number, children }, place, state) => {
  atFirstRow(
    state,
    () => {
      writeListItem(state, `${number}.`, children, place);
    },
    (top) => {
      addDestination(state, label, top);
    },
  );
};
