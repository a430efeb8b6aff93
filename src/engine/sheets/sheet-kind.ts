import type { Path } from "../yaml/yaml-file.ts";
import type { Choice } from "./read/read-line.ts";
import type { Fields, ReadCell } from "./read/reading.ts";
import type { Said } from "./table.ts";

/** A column that tables of a kind may have. */
export interface Column {
  /** The field that it fills, by its way in the record: `address.street`. */
  key: string;
  /** Its heading in our own tables. */
  title: string;
  /** Other headings by which it is known; case, ё, dots and blanks count for nothing. */
  headings?: readonly string[];
  read: ReadCell;
  /** Reads a cell of a row without an id, which people wrote and not the program. */
  readTyped?: ReadCell;
  /** Whether the data have already what a cell says, if in other words. */
  isAlike?: (current: string, next: string) => boolean;
  /** Whether a cell is likely of this column, where there is no heading. */
  looks?: (text: string) => boolean;
  /** The scope of what its cells name: they are looked up in the data. */
  reference?: string;
  /** What its cells may be, for drop-downs. */
  choices?: readonly Choice[];
  /** Whether reference data may have more of them. */
  isOpen?: boolean;
  /** How the template explains it, and what stands there in the example row. */
  note?: string;
  example?: string;
  /** What stands in it: days get their own format in workbooks. */
  holds?: "day" | "list";
  /** Read where somebody has it, but not in our own tables. */
  isOnlyRead?: boolean;
  /** The field that it fills, if its key is not that one: it is then a second column for it. */
  fills?: string;
  /** Tells whose the row is and stands in no record. */
  isOnlyAddress?: boolean;
  /** The first day of something: told for the whole import where a table does not have it. */
  isStart?: boolean;
  /** The keys of columns in which its parts stand, where it is the heading of several. */
  spreads?: readonly (readonly string[])[];
  /** Only the organization may see it. */
  isPrivate?: boolean;
  /** Its cells make a row of another kind: what it says beside the fields of the row's own record. */
  feeds?: { kind: string; owner: string };
}

/** What cells name beside the records of kinds: a list of a data file, whose records have ids. */
export interface NamedList {
  scope: string;
  file: string;
  path: Path;
  /** How our own tables show a record. */
  label: (record: Readonly<Record<string, unknown>>) => string;
  names: (record: Readonly<Record<string, unknown>>) => readonly string[];
}

/** The tables that a package knows. */
export interface SheetSet {
  kinds: readonly SheetKind[];
  lists: readonly NamedList[];
}

/**
 * A kind of table: a row of it is a record of a data file. What there is of records, columns and
 * words is knowledge of packages; the engine recognizes, compares and writes.
 */
export interface SheetKind {
  /** Stable, kebab-case. */
  id: string;
  /** The name of the sheet: «Работники». */
  title: string;
  /** Other names of the sheet by which it is known. */
  titles?: readonly string[];
  /** The data file by its name without extension, and the list in it; `[]`: the file is the record. */
  file: string;
  path: Path;
  columns: readonly Column[];
  /** Sets of fields, one of which a table must have to be of this kind. */
  tells: readonly (readonly string[])[];
  /** The scope of the ids of its records; null for records without. */
  scope: string | null;
  /**
   * What tells records apart where no id is given, the sharpest first; null where fields are missing.
   * One that does not look at a field is not asked for rows that have it (`unless`).
   */
  identities: readonly { of: (fields: Fields) => string | null; unless?: string }[];
  /** How a record is told to people, in the nominative. */
  label: (fields: Fields) => string;
  /** Other words that name the record in cells; each may name several, and is then of no use. */
  names?: (fields: Fields) => readonly string[];
  /** What counts of a name; letters and digits unless told. */
  foldName?: (text: string) => string;
  /** The words from which the id of a new record is made. */
  nameFor?: (fields: Fields) => string;
  /** The field with the last day of a record, by which it is over. */
  ends?: string;
  /** What a person should do about a record that the table does not have. */
  ifMissing?: string;
  /** Why a table is not to be read at all, by its headings and titles, or by the name of its sheet. */
  tellOthers?: (text: string, isSheet: boolean) => Said | null;
  /** What a person should do about two rows that differ about one record. */
  ifTwice?: string;
  /** Whether a cell says that its row is about nobody: «вакансия». */
  isNobody?: (text: string) => boolean;
  /** What else is plain of a new record: it counts where the table does not say it. */
  infer?: (fields: Fields) => Fields;
  /** Fields without which a new record is not whole, in the order in which they are asked for. */
  lacks: (fields: Fields) => readonly string[];
  /** The fields of a record as tables see them, where they are not its own. */
  view?: (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** What changed fields are in the record, where they are not its own. */
  edit?: (record: Readonly<Record<string, unknown>>, changed: Fields) => Fields;
}
