/** A field of a form, as a JSON Schema describes it. */
export type Field = Described & Kind;

/** What is typed or chosen in one control. */
export type SimpleKind = "line" | "text" | "date" | "number" | "email" | "phone" | "address";

export interface Choice {
  value: string;
  label: string;
}

export type Kind =
  | { kind: SimpleKind }
  | { kind: "yes-no" }
  | { kind: "choice"; choices: readonly Choice[] }
  /** One of the records of a scope: a person, a group, a document. */
  | { kind: "reference"; scope: string }
  | { kind: "record"; fields: readonly NamedField[] }
  /** `isNeeded`: one item at least. */
  | { kind: "list"; item: Field; isNeeded: boolean }
  /** A value, or the list of what it was and is, with days. */
  | { kind: "history"; one: Field; item: Field };

interface Described {
  title: string;
  description: string;
  /** What may be typed. */
  example: string | null;
  /** A regular expression that a line fits; null for any. */
  pattern: string | null;
  /** The scope whose records bear this as their id: it is made by the program and not typed. */
  idOf: string | null;
  /** Never printed in a public paper. */
  isInternal: boolean;
}

export interface NamedField {
  name: string;
  field: Field;
  isRequired: boolean;
}
