import { readFields } from "../../engine/yaml/value-at.ts";
import { sectionOf } from "../page/sections.ts";
import { dataFiles, readForms, reference } from "../schema/data-forms.ts";
import { collectScopes } from "../schema/name-records.ts";
import { collectTitles, type Names } from "../schema/plain-problem.ts";
import { type Files, folderOf, textOf } from "./files.ts";

/** What names in the data of an organization are called on the page; of none, for a new one. */
export type NamesOf = (given: { files: Files; organization: string } | null) => Names;

/** The titles are read once; records are those of the moment. */
export function openNames(schemas: Readonly<Record<string, string>>, starter: Files): NamesOf {
  const all = Object.keys(schemas).map((file) => file.replace(/\.schema\.json$/, ""));
  const others = all.filter((name) => !dataFiles.includes(name));
  const forms = readForms(schemas, [...dataFiles, ...others]);
  const titles = collectTitles(forms);
  const sections = Object.fromEntries(
    dataFiles.map((name) => [name, sectionOf(`${name}.yaml`, []).title]),
  );
  const read = (name: string, text: string) => {
    const form = forms.get(name);
    return form ? [{ form, data: readFields(text) }] : [];
  };
  return (given) => {
    const { files, organization } = given ?? { files: {}, organization: "" };
    const own = dataFiles.flatMap((name) =>
      read(name, textOf(files, `${folderOf(organization)}${name}.yaml`)),
    );
    const common = reference.flatMap((name) => {
      const path = `reference/${name}.yaml`;
      return read(name, textOf(files, path) || textOf(starter, path));
    });
    return { ...titles, sections, scopes: collectScopes([...own, ...common]) };
  };
}
