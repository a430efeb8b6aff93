import { type NameIndex, openNames } from "../merge/name-index.ts";
import { listRecords } from "../merge/records.ts";
import { showChoice } from "../read/read-line.ts";
import type { Fields, Value } from "../read/reading.ts";
import { exampleMark } from "../skip-rows.ts";
import type { Column, SheetKind, SheetSet } from "../sheet-kind.ts";

/** A sheet of our own: a column for each field, a row for each record. */
export interface OwnSheet {
  title: string;
  columns: readonly OwnColumn[];
  rows: readonly (readonly string[])[];
}

export interface OwnColumn {
  title: string;
  note: string | null;
  isDay: boolean;
  /** What may be chosen; anything else may be typed unless `isClosed`. */
  choices: readonly string[];
  isClosed: boolean;
}

type Data = (file: string) => unknown;

/** The sheets of one organization, in words that `recognizeTable` and `mergeTables` take back. */
export function listSheets(set: SheetSet, dataOf: Data): OwnSheet[] {
  const names = openNames(set, dataOf);
  return set.kinds
    .filter(({ path }) => path.length > 0)
    .map((kind) => {
      const columns = ownColumns(kind);
      const records = listRecords(kind, dataOf(kind.file));
      return {
        title: kind.title,
        columns: columns.map((column) =>
          describe(column, column.reference === undefined ? [] : names.labels(column.reference)),
        ),
        rows: records.map(({ fields }) =>
          columns.map((column) => show(column, fields[column.key], labeller(names))),
        ),
      };
    });
}

/** All organizations, a row each; `folder` names the one that a row is about. */
export function listOrganizations(
  { kinds }: SheetSet,
  organizations: readonly { id: string; dataOf: Data }[],
): OwnSheet[] {
  return kinds
    .filter(({ path }) => path.length === 0)
    .map((kind) => {
      const columns = ownColumns(kind);
      const rows = organizations.map(({ id, dataOf }) => {
        const fields: Fields = listRecords(kind, dataOf(kind.file))[0]?.fields ?? {};
        return columns.map((column) =>
          column.isOnlyAddress === true
            ? id
            : show(column, fields[column.key], (_, value) => value),
        );
      });
      return { title: kind.title, columns: columns.map((column) => describe(column, [])), rows };
    });
}

/** Empty sheets with a row that shows how to fill them; import passes over that row. */
export function listTemplate({ kinds }: SheetSet): OwnSheet[] {
  return kinds.map((kind) => {
    const columns = ownColumns(kind);
    const row = columns.map(({ example = "", choices = [] }, index) =>
      index === 0
        ? exampleMark
        : (choices.find(({ value }) => value === example)?.title ?? example),
    );
    return {
      title: kind.title,
      columns: columns.map((column) => describe(column, [])),
      rows: [row],
    };
  });
}

function ownColumns({ columns }: SheetKind): Column[] {
  return columns.filter(({ isOnlyRead }) => isOnlyRead !== true);
}

function describe(
  { title, note, holds, choices = [], isOpen = false }: Column,
  labels: readonly string[],
): OwnColumn {
  const titles = choices.map((choice) => choice.title);
  const isClosed = titles.length > 0 && !isOpen;
  return {
    title,
    note: note ?? null,
    isDay: holds === "day",
    choices: titles.length > 0 ? titles : labels,
    isClosed,
  };
}

function show(
  { choices, reference }: Column,
  value: Value | undefined,
  label: (scope: string, id: string) => string,
): string {
  if (value === undefined) return "";
  if (typeof value !== "string") return value.join("; ");
  if (choices) return showChoice(choices)(value);
  return reference === undefined ? value : label(reference, value);
}

/** The label of a record, if it leads back to it; else its id. */
function labeller({ resolve, label }: NameIndex): (scope: string, id: string) => string {
  return (scope, id) => {
    const found = resolve(scope, label(scope, id));
    return "id" in found && found.id === id ? label(scope, id) : id;
  };
}
