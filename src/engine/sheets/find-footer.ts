import { tidyCell } from "./fold-words.ts";
import type { SheetProblem } from "./table.ts";

/** «Исп. Петрова А. А., тел. …», «Примечание: …», «Заведующий ________ И. И. Иванова». */
const footer =
  /^(?:\*|исп(?:\.|олн\p{L}+)|(?:составил|подготовил|проверил|согласовал)а?(?![\p{L}])|(?:примечани[ея]|подпись|дата\s+(?:составления|заполнения)|по\s+состоянию\s+на|данные\s+на)(?![\p{L}])|м\.\s?п\.?$)/iu;

/** A row that signs, dates or explains the table, below it or above. */
export function isFooter(row: readonly string[]): boolean {
  const first = tidyCell(row.find((cell) => tidyCell(cell) !== "") ?? "");
  return footer.test(first) || row.some((cell) => /_{4}/u.test(cell));
}

/** Below an empty row, or another end, a post with a name beside it signs the table. */
const signer =
  /^(?:и\.?\s?о\.?\s)?(?:заведующ|директор|руководител|начальник|(?:главный|ведущий|старший)\s+|специалист|бухгалтер|инспектор|ответственн|председател)/iu;

/** Whether a row signs the table: nothing of it reads, and an empty one is above. */
export function isSignature(
  row: readonly string[],
  above: readonly string[],
  problems: readonly SheetProblem[],
): boolean {
  const filled = row.map(tidyCell).filter((text) => text !== "");
  return (
    (above.every((cell) => tidyCell(cell) === "") || isFooter(above)) &&
    filled.length < 3 &&
    signer.test(filled[0] ?? "") &&
    problems.some(({ severity }) => severity === "error")
  );
}
