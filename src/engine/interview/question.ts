import type { Cases } from "../russian/cases.ts";
import type { Answer, Answers, Row } from "./answers.ts";

export interface Choice {
  value: string;
  label: string;
}

/** A column of a table, or a part of an address. */
export interface Column {
  id: string;
  label: string;
  /** What may be typed; never a real person. */
  example: string;
  kind: "text" | "person" | "date" | "choice";
  choices?: readonly Choice[];
  isOptional?: boolean;
  /** The fields of a record that it tells, as spreadsheets have them; unless told, the one of its id. */
  fields?: readonly string[];
  /** Whether the line so far makes it needed; unless told, it always is. */
  when?: (row: Row) => boolean;
}

/** Forms that were made by rules, and that a person may correct: `id` is a column of the answer. */
export interface ShownForms {
  id: string;
  label: string;
  cases: Cases;
}

/**
 * With what a question is answered. `person` is a name in one line, surname first. The answer to
 * `forms` are rows: `of` names the forms, the cases have what is to be printed instead.
 */
export type Control =
  | { kind: "text" | "person" | "date"; example: string }
  | { kind: "yes-no" }
  | { kind: "choice"; choices: readonly Choice[] }
  | { kind: "fields"; columns: readonly Column[] }
  | { kind: "list"; columns: readonly Column[]; item: string }
  | { kind: "forms"; forms: readonly ShownForms[] };

/** What questions are asked about. */
export interface Asked<Reference> {
  answers: Answers;
  reference: Reference;
  /** YYYY-MM-DD. */
  today: string;
}

/**
 * What an answer says: the value of a field in a data file, or with `isItem` one more record in the
 * list there. An undefined value, and undefined fields in it, say nothing.
 */
export interface Saying {
  /** The name of a data file as the package has it. */
  file: string;
  path: readonly string[];
  value: unknown;
  isItem?: boolean;
  /** The questions that answer fields of the value, where it is not the one that says it. */
  answeredBy?: Readonly<Record<string, string>>;
}

/** A comment above a field, or with an empty path above all of a file. */
export interface Note {
  file: string;
  path: readonly string[];
  text: string;
}

/** A question as a package asks it. */
export interface QuestionDefinition<Reference> {
  /** Lower case and hyphens: the name of the answer. */
  id: string;
  ask: string;
  /** Why it is asked, and what a good answer is. */
  why: string;
  /** Where the answer is printed, as the end of «Печатается: …»; null for what is not. */
  printed: string | null;
  control: Control | ((asked: Asked<Reference>) => Control);
  /** The data file and the fields where the answer goes first; null where it is no field. */
  field: readonly [file: string, ...path: string[]] | null;
  /** Of several questions about one field, the one whose `printed` stands in the file. */
  tellsField?: boolean;
  isOptional?: boolean;
  /** Whether it tells of a person: what is prepared for other organizations leaves it out. */
  isPersonal?: boolean;
  /** Whether it is to be asked; unless told, always. */
  when?: (asked: Asked<Reference>) => boolean;
  /** What most would answer, as far as former answers tell. */
  suggest?: (asked: Asked<Reference>) => Answer | null;
  say: (asked: Asked<Reference>) => readonly Saying[];
}

/** A text that people keep and that answers several questions at once. */
export interface Card {
  /** The question at which it is offered. */
  at: string;
  /** The answers that it has, by the ids of questions; of what is not sure, none. */
  read: (text: string) => Answers;
}

/** The questions of a package, in the order in which they are asked. */
export interface InterviewDefinition<Reference> {
  questions: readonly QuestionDefinition<Reference>[];
  /** What a new organization has whatever is answered. */
  always: (asked: Asked<Reference>) => readonly Saying[];
  card?: Card;
  /** What who reads the files should know, beside where answers are printed. */
  notes?: readonly Note[];
  /** A name for the folder, as far as answers tell; empty where they do not. */
  suggestId: (asked: Asked<Reference>) => string;
}

/** A question as it is asked now, after the answers before it. */
export interface Question {
  id: string;
  ask: string;
  why: string;
  printed: string | null;
  control: Control;
  field: readonly [file: string, ...path: string[]] | null;
  isOptional: boolean;
  /** Whether it tells of a person. */
  isPersonal?: boolean;
  suggested: Answer | null;
}
