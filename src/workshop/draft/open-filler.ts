import { readFields } from "../../engine/yaml/value-at.ts";
import { type Files, textOf } from "../core/files.ts";
import { dataFiles, readForms, reference } from "../schema/data-forms.ts";
import type { Filler } from "./fill-gaps.ts";

/** With what gaps are filled: forms of the data, and the product's own reference data. */
export function openFiller(
  schemas: Readonly<Record<string, string>>,
  starter: Files,
): Omit<Filler, "day"> {
  const common = [...readForms(schemas, reference)].map(([name, form]) => ({
    ...{ form, data: readFields(textOf(starter, `reference/${name}.yaml`)) },
  }));
  return { forms: readForms(schemas, dataFiles), common };
}
