import type { FindLocation } from "../check/rule.ts";
import type { Problem } from "../problem.ts";
import { listUnits, type Unit } from "../seal/list-units.ts";
import type { DocumentTree } from "../tree/types.ts";
import type { Amendment, ClauseChange } from "./document-record.ts";

/**
 * What an amending act changes and the document before it does not have: a clause, or words of one.
 * Nobody could carry such a change out.
 */
export function findLostClauses(
  { act, changes }: Amendment,
  former: DocumentTree<string>,
  findLocation: FindLocation,
): Problem[] {
  const units = listUnits(former);
  const added = new Set<string>();
  const isAdded = (number: string): boolean => added.has(number);
  return changes.flatMap((change): Problem[] => {
    const flaw = isAdded(change.clause) ? null : findFlaw(change, units, isAdded);
    if (change.isNew) added.add(change.clause);
    if (flaw === null) return [];
    return [
      {
        ...{ rule: "amended-clause-lost", severity: "warning" },
        ...findLocation(change.place.file, change.place.path),
        message: `${act}: ${flaw}.`,
        hint: "Сверьте номер и слова с прежней редакцией: номера в изменениях — её номера.",
      },
    ];
  });
}

function findFlaw(
  { clause, isNew, words }: ClauseChange,
  units: readonly Unit[],
  isAdded: (number: string) => boolean,
): string | null {
  const name = nameOf(clause, "");
  const genitive = nameOf(clause, "а");
  const isThere = units.some((unit) => unit.name === name);
  if (isNew && isThere) return `${name} в прежней редакции уже есть, а его добавляют`;
  if (isNew) {
    const before = beforeNew(clause);
    const hasPlace =
      before === "" || isAdded(before) || units.some((unit) => unit.name === nameOf(before, ""));
    return hasPlace ? null : `добавляют ${name}, а ${nameOf(before, "а")} перед ним нет`;
  }
  if (!isThere) return `${genitive} в прежней редакции нет, а его меняют`;
  const text = fold(textOf(name, units));
  if (words === null || text.includes(fold(words))) return null;
  return `слов «${words}» в прежней редакции ${genitive} нет`;
}

/** A number without a point is that of a section. */
function nameOf(number: string, ending: "" | "а"): string {
  return `${number.includes(".") ? "пункт" : "раздел"}${ending} ${number}`;
}

/** What a new clause stands after: its elder neighbour, else the one that it stands in. */
function beforeNew(clause: string): string {
  const steps = clause.split(".");
  const last = Number(steps.pop());
  return [...steps, ...(last > 1 ? [String(last - 1)] : [])].join(".");
}

/** The words of a clause with what stands in it; of a section with all of its clauses. */
function textOf(name: string, units: readonly Unit[]): string {
  const [, number = ""] = name.split(" ");
  const isInside = (unit: Unit): boolean =>
    unit.name === name ||
    unit.name.startsWith(`${name},`) ||
    unit.name.startsWith(`пункт ${number}.`);
  return units
    .filter(isInside)
    .map(({ text }) => text)
    .join(" ");
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/[\s\u00A0]+/gu, " ")
    .trim();
}
