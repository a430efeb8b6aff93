import { addColumns } from "../pages/add-columns.ts";
import { keepWithNext } from "../pages/add-rows.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import { fullWidth, requisiteStyle } from "../lines/text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Отметка об исполнителе: small lines at the left, at the foot of the sheet if nothing follows
 * there. Never alone on it.
 */
export const executor: BlockHandler<"executor"> = ({ lines }, { parent }, state) => {
  const { layout } = state;
  const style = { ...requisiteStyle(state, "left"), size: layout.executorFontSize };
  const texts = lines.map((line) => setElement(state, parent, line, style));
  keepWithNext(state, 1);
  const options = { gap: toPoints(layout.requisiteGap), atFoot: true };
  addColumns(state, [{ ...fullWidth(state), texts }], options);
};
