import type { Place, SheetProblem } from "../table.ts";
import type { Fields, Value } from "../read/reading.ts";
import type { RecognizedRow } from "../read-row.ts";
import type { Recognized } from "../recognize-table.ts";
import type { SheetSet } from "../sheet-kind.ts";
import type { YamlEdit } from "../../yaml/splice-yaml.ts";
import type { MergeOptions } from "./merge-tables.ts";
import type { NameIndex } from "./name-index.ts";
import type { SheetRecord } from "./records.ts";

/** A field that changes. */
export interface FieldChange {
  title: string;
  /** Null where there was nothing. */
  before: Value | null;
  after: Value;
  isPrivate: boolean;
}

/** A record that is added or changed. */
export interface RecordChange {
  kind: "add" | "change";
  /** The data file by its name without extension. */
  file: string;
  /** «Жук Марина Павловна». */
  label: string;
  fields: readonly FieldChange[];
  place: Place;
}

/** What the rows of a table meet. */
export interface Meeting {
  table: Recognized;
  set: SheetSet;
  /** The text of the file of its kind; empty where there is none. */
  text: string;
  dataOf: (file: string) => unknown;
  names: NameIndex;
  options: MergeOptions;
}

/** A row with names of other records as their ids. */
export interface ResolvedRow {
  row: RecognizedRow;
  fields: Fields;
}

/** What comes of the rows. */
export interface Outcome {
  edits: YamlEdit[];
  changes: RecordChange[];
  problems: SheetProblem[];
  /** The ids of the records of rows. */
  owners: Map<RecognizedRow, string>;
  met: Map<SheetRecord, ResolvedRow>;
  /** What new records are, as long as more rows may tell about them. */
  fresh: Map<SheetRecord, Record<string, unknown>>;
}

/** Something about a place of a table. */
export function tell(
  severity: SheetProblem["severity"],
  place: Place,
  said: Pick<SheetProblem, "rule" | "message" | "hint">,
): SheetProblem {
  return { ...said, severity, place };
}
