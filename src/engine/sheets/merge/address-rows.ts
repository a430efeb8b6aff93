import type { Fields } from "../read/reading.ts";
import type { RecognizedRow } from "../read-row.ts";
import type { Recognized } from "../recognize-table.ts";
import type { SheetKind } from "../sheet-kind.ts";
import type { SheetProblem } from "../table.ts";
import { makeId } from "./make-id.ts";
import { listRecords } from "./records.ts";

/** An organization as rows look for it. */
export interface Addressee {
  id: string;
  dataOf: (file: string) => unknown;
}

/** The row of an organization, as a table of its own. */
export interface Addressed {
  id: string;
  /** Whether nobody has such a folder yet. */
  isNew: boolean;
  table: Recognized;
}

/**
 * Whose each row of a list of organizations is: by the folder, else by what tells organizations apart.
 * A row about none that is there is a new one. `only`: the table is of this organization alone.
 */
export function addressRows(
  { kind, sheet, rows }: Recognized,
  organizations: readonly Addressee[],
  only: string | null = null,
): { addressed: Addressed[]; problems: SheetProblem[] } {
  const addresses = kind.columns.filter(({ isOnlyAddress }) => isOnlyAddress === true);
  const known = organizations.map(({ id, dataOf }) => ({ id, keys: keysOf(kind, dataOf) }));
  const unread = organizations.find(({ dataOf }) => dataOf(kind.file) === undefined);
  const taken = new Set(organizations.map(({ id }) => id));
  const addressed: Addressed[] = [];
  const problems: SheetProblem[] = [];
  for (const row of rows) {
    const folder = addresses.map(({ key }) => row.fields[key]).find((each) => each !== undefined);
    const alike = findAlike(kind, row, known);
    const found = typeof folder === "string" ? folder : (only ?? alike[0]?.id ?? null);
    if (typeof folder !== "string" && only === null && alike.length > 1) {
      problems.push(ambiguous(row, alike));
      continue;
    }
    if (found === null && unread) {
      problems.push(maybeUnread(row, unread.id, kind.file));
      continue;
    }
    const id = found ?? makeId(kind.nameFor?.(row.fields) ?? "", kind.id, taken);
    if (only !== null && id !== only) continue;
    if (addressed.some((other) => other.id === id)) problems.push(twice(row, id));
    addressed.push({
      id,
      isNew: !taken.has(id) && found === null,
      table: tableOf(kind, sheet, row),
    });
    if (found === null) taken.add(id);
    else if (!taken.has(id)) problems.push(noFolder(row, id));
  }
  return { addressed, problems };
}

/** The organizations that the row may be about, by what tells them apart. */
function findAlike(
  { identities }: SheetKind,
  { fields }: RecognizedRow,
  known: readonly { id: string; keys: readonly string[] }[],
): readonly { id: string }[] {
  const own = new Set(identities.flatMap(({ of }) => of(fields) ?? []));
  return known.filter(({ keys }) => keys.some((key) => own.has(key)));
}

function keysOf(kind: SheetKind, dataOf: Addressee["dataOf"]): string[] {
  const fields: Fields = listRecords(kind, dataOf(kind.file))[0]?.fields ?? {};
  return kind.identities.flatMap(({ of }) => of(fields) ?? []);
}

/** The row without what only tells whose it is. */
function tableOf(kind: SheetKind, sheet: string | null, row: RecognizedRow): Recognized {
  const idle = kind.columns.filter((column) => column.isOnlyAddress).map(({ key }) => key);
  const fields = Object.fromEntries(
    Object.entries(row.fields).filter(([key]) => !idle.includes(key)),
  );
  return { kind, sheet, rows: [{ ...row, fields }] };
}

function ambiguous({ place }: RecognizedRow, alike: readonly { id: string }[]): SheetProblem {
  const ids = alike.map(({ id }) => id);
  return {
    ...{ rule: "sheet-organization-unclear", severity: "error", place },
    message: `К этой строке подходят несколько организаций: ${ids.join(", ")}.`,
    hint: "Назовите её столбцом «Папка».",
  };
}

/** A second folder of one organization is worse than a question. */
function maybeUnread({ place }: RecognizedRow, id: string, file: string): SheetProblem {
  return {
    ...{ rule: "sheet-organization-unclear", severity: "error", place },
    message: `Такой организации нет, но файл ${file}.yaml папки «${id}» не прочесть: может быть, это она.`,
    hint: "Исправьте файл (reglament validate) или назовите папку строки столбцом «Папка».",
  };
}

function twice({ place }: RecognizedRow, id: string): SheetProblem {
  return {
    ...{ rule: "sheet-rows-differ", severity: "error", place },
    message: `Об организации «${id}» говорит ещё одна строка выше.`,
    hint: "Оставьте одну строку.",
  };
}

function noFolder({ place }: RecognizedRow, id: string): SheetProblem {
  return {
    ...{ rule: "sheet-organization-unknown", severity: "error", place },
    message: `Организации с папкой «${id}» нет.`,
    hint: "Исправьте имя папки. У новой организации оставьте ячейку пустой: программа назовёт папку сама.",
  };
}
