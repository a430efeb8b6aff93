import type { Field } from "./describe-field.ts";

/** A value that a keyword of a schema refuses. */
export interface Refused {
  field: Field;
  value: unknown;
  /** The value as typed, at most a line of it. */
  token: string;
  /** The keyword's own value: a limit, a list, a format. */
  limit: unknown;
  /** What the schema that holds the keyword says about its values. */
  description: string;
}

/** What a problem says; `rule` is its id. */
export interface Wording {
  rule: string;
  message: string;
  hint?: string;
  /** The value that was meant, where there is hardly a doubt. */
  meant?: string | undefined;
  /** Whether it is only near, so that a person has to look. */
  isNear?: boolean;
}

/** «Например: …» where the schema has an example. */
export function exampleHint({ example }: Field): { hint?: string } {
  return example === null ? {} : { hint: `Например: ${example}` };
}
