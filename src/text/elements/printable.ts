import { type Context, report } from "../context.ts";
import type { ElementNode } from "./element.ts";

/** An attribute's value as text; anything else is reported and gives an empty text. */
export function printable(
  value: unknown,
  name: string,
  node: ElementNode,
  context: Context,
): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (value !== undefined)
    report(
      context,
      node,
      value === null ? "text-absent-value" : "text-not-printable",
      value === null
        ? `Свойство «${name}» элемента <${node.name ?? ""}>: значение не заполнено, печатать нечего.`
        : `Свойство «${name}» элемента <${node.name ?? ""}>: значение — не текст и не число.`,
      value === null ? "Заполните его в данных." : "Уточните, что напечатать, через точку.",
    );
  return "";
}
