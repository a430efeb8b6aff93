import { paragraphOf } from "../gap.ts";
import { lists } from "../numbering.ts";
import { styleIds } from "../styles.ts";
import type { BlockHandler } from "./handler.ts";

/** What is to be done: Word's list whose mark is a box to tick. */
export const checklist: BlockHandler<"checklist"> = ({ items }, context, write) =>
  items.map((item) =>
    paragraphOf(
      {
        style: styleIds.bullet,
        alignment: "left",
        numbering: { list: context.references.addList(lists.boxes), level: 0 },
      },
      write.inlines(item, context),
    ),
  );
