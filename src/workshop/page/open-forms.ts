import { readFields } from "../../engine/yaml/value-at.ts";
import { type Files, folderOf, textOf } from "../core/files.ts";
import { dataFiles, readForms, reference } from "../schema/data-forms.ts";
import type { Field } from "../schema/field.ts";
import { collectScopes, type FormData, type Scopes } from "../schema/name-records.ts";
import type { Opened } from "../state/client.ts";

/** The forms of an organization with its data, and what may be chosen in them. */
export interface Forms {
  all: readonly NamedForm[];
  scopes: Scopes;
}

export interface NamedForm extends FormData {
  /** The data file without its extension. */
  name: string;
  form: Field;
  /** Null where the YAML is broken. */
  data: Readonly<Record<string, unknown>> | null;
}

/** Reads the schemas once, and the data as often as they change. */
export function openForms({ schemas, starter }: Opened) {
  const forms = readForms(schemas, [...dataFiles, ...reference]);
  const readFile = (name: string, text: string): NamedForm[] => {
    const form = forms.get(name);
    return form ? [{ name, form, data: readFields(text) }] : [];
  };
  // What is not UTF-8 cannot be filled in here: it would be written over.
  const readOwn = (name: string, file: Files[string]): NamedForm[] =>
    typeof file === "string"
      ? readFile(name, file)
      : readFile(name, "").map((form) => ({ ...form, data: null }));
  return ({ files, organization }: { files: Files; organization: string }): Forms => {
    const all = dataFiles.flatMap((name) =>
      readOwn(name, files[`${folderOf(organization)}${name}.yaml`] ?? ""),
    );
    const common = reference.flatMap((name) => {
      const path = `reference/${name}.yaml`;
      return readFile(name, textOf(files, path) || textOf(starter, path));
    });
    return { all, scopes: collectScopes([...all, ...common]) };
  };
}
