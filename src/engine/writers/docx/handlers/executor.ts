import { requisiteLines } from "../requisite-lines.ts";
import { styleIds } from "../styles.ts";
import type { BlockHandler } from "./handler.ts";

/** Отметка об исполнителе: small lines at the left margin, which no page parts. */
export const executor: BlockHandler<"executor"> = ({ lines }, context, write) =>
  requisiteLines(
    lines,
    { style: styleIds.executor, before: context.gap, together: true },
    context,
    write,
  );
