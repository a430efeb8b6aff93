import { paragraphOf } from "../gap.ts";
import { styleIds } from "../styles.ts";
import { besideForm } from "../units.ts";
import { tabRun } from "../xml/run.ts";
import type { BlockHandler } from "./handler.ts";

/** Дата left and номер right in one line, место составления in the middle under them. */
export const dateNumberPlace: BlockHandler<"dateNumberPlace"> = (node, context, write) => [
  paragraphOf(
    {
      style: styleIds.requisite,
      spacing: { before: context.gap },
      keepNext: true,
      rightTab: context.textWidth - besideForm(context),
    },
    write.inlines(node.date, context) + tabRun() + write.inlines(node.number, context),
  ),
  paragraphOf(
    {
      style: styleIds.requisite,
      alignment: "center",
      indent: { right: besideForm(context) },
      spacing: { after: context.gap },
    },
    write.inlines(node.place, context),
  ),
];
