/** A value that texts may name. */
export interface Field {
  /** As it stands in braces, without the form; `[]` is each member of a list. */
  path: string;
  /** What it is, in Russian. */
  is: string;
  /** What it is of: what the record or the list around it is; empty for a root. */
  of: string;
  /** `cases` and `date` are printed in one of their forms, a record and a list not at all. */
  kind: "value" | "cases" | "date" | "list" | "record";
  /** The forms: what must follow the path. */
  forms: readonly string[];
  /** Whether only texts for internal use may print it. */
  isInternal: boolean;
  /**
   * What it is now, by form ("" for a value without forms); null for what is not filled in, or is
   * told by no organization as such.
   */
  now: (form: string) => string | null;
}

/** The whole paths of a field. */
export function pathsOf({ path, forms }: Pick<Field, "path" | "forms">): string[] {
  return forms.length === 0 ? [path] : forms.map((form) => `${path}.${form}`);
}

/** Which texts may print it: all, or those for internal use. */
export function audienceOf({ isInternal }: Pick<Field, "isInternal">): "public" | "internal" {
  return isInternal ? "internal" : "public";
}
