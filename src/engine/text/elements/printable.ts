import type { SourceLocation } from "../../problem.ts";
import { type Context, report } from "../render/context.ts";

/** An attribute and where its element stands. */
interface Attribute {
  element: string;
  name: string;
  place: SourceLocation;
}

/** An attribute's value as text; anything else is reported and gives an empty text. */
export function printable(
  value: unknown,
  { element, name, place }: Attribute,
  context: Context,
): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (value !== undefined)
    report(
      context,
      place,
      value === null ? "text-absent-value" : "text-not-printable",
      value === null
        ? `Свойство «${name}» элемента <${element}>: значение не заполнено, печатать нечего.`
        : `Свойство «${name}» элемента <${element}>: значение — не текст и не число.`,
      value === null ? "Заполните его в данных." : "Уточните, что напечатать, через точку.",
    );
  return "";
}
