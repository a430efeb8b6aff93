import { isRecord } from "../../engine/base/is-record.ts";
import { spliceYaml, type YamlEdit } from "../../engine/yaml/splice-yaml.ts";
import { readFields } from "../../engine/yaml/value-at.ts";
import type { Path } from "../../engine/yaml/yaml-file.ts";
import { type Files, folderOf, textOf, withFile } from "../core/files.ts";
import type { Field } from "../schema/field.ts";
import { collectScopes, type FormData, type Scopes } from "../schema/name-records.ts";
import { standInFor } from "./stand-ins.ts";

/** The form of a data file, by the name of the file without its extension. */
export type FormOf = ReadonlyMap<string, Field>;

/** With what gaps are filled. */
export interface Filler {
  forms: FormOf;
  /** What all organizations share: kinds of organizations, platforms. */
  common: readonly FormData[];
  /** The day that stands in (YYYY-MM-DD). */
  day: string;
}

/** Data that are whole, and what stands in them where nothing is said. */
export interface FilledFiles {
  files: Files;
  standIns: unknown[];
}

/** The id of the person who stands in where nobody is named. */
const nobody = "nobody-yet";

/** The data with stand-ins in all required fields that say nothing. */
export function fillGaps(
  files: Files,
  organization: string,
  { forms, common, day }: Filler,
): FilledFiles {
  const texts = [...forms].map(([name, form]) => {
    const path = `${folderOf(organization)}${name}.yaml`;
    const text = textOf(files, path);
    return { name, form, path, text, data: readFields(text) };
  });
  const scopes = collectScopes([...texts, ...common]);
  const filling: Filling = { scopes, day, standIns: [], isSomebodyMissing: false };
  let filled = files;
  for (const { form, path, text, data } of texts) {
    if (data === null) continue;
    const next = spliceYaml(text, fillValue(form, data, [], filling));
    if (next !== null) filled = withFile(filled, path, next);
  }
  const place = `${folderOf(organization)}assignments.yaml`;
  const somebody = filling.isSomebodyMissing ? addNobody(textOf(filled, place), filling) : null;
  return {
    files: somebody === null ? filled : withFile(filled, place, somebody),
    standIns: filling.standIns,
  };
}

interface Filling {
  scopes: Scopes;
  day: string;
  standIns: unknown[];
  isSomebodyMissing: boolean;
}

function fillValue(field: Field, value: unknown, path: Path, filling: Filling): YamlEdit[] {
  if (isGap(value) && path.length > 0) return setStandIn(field, path, filling);
  switch (field.kind) {
    case "record":
      return fillRecord(field.fields, value, path, filling);
    case "list":
    case "history":
      if (Array.isArray(value))
        return value.flatMap((each: unknown, index) =>
          fillValue(field.item, each, [...path, index], filling),
        );
      return field.kind === "history" ? fillValue(field.one, value, path, filling) : [];
    default:
      return [];
  }
}

function isGap(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function fillRecord(
  fields: Extract<Field, { kind: "record" }>["fields"],
  value: unknown,
  path: Path,
  filling: Filling,
): YamlEdit[] {
  const data = isRecord(value) ? value : {};
  return fields.flatMap(({ name, field, isRequired }) =>
    isRequired || !isGap(data[name]) ? fillValue(field, data[name], [...path, name], filling) : [],
  );
}

function setStandIn(field: Field, path: Path, filling: Filling): YamlEdit[] {
  if (field.kind === "record") return fillRecord(field.fields, {}, path, filling);
  if (field.kind === "history") return setStandIn(field.one, path, filling);
  const value =
    field.kind === "reference" ? refer(field.scope, filling) : idOrStandIn(field, path, filling);
  if (value === undefined) return [];
  filling.standIns.push(value);
  return [{ kind: "set", path, value }];
}

function idOrStandIn(field: Field, path: Path, { day }: Filling): unknown {
  return field.idOf === null ? standInFor(field, day) : `gap-${path.join("-").toLowerCase()}`;
}

/** Somebody who is nobody; of other things the first that there is. */
function refer(scope: string, filling: Filling): string | undefined {
  const known = filling.scopes.get(scope) ?? [];
  // Platforms stand in the order in which they came: the first ones are gone.
  if (scope !== "staff") return known.at(scope === "platform" ? -1 : 0)?.value;
  filling.isSomebodyMissing = true;
  return nobody;
}

function addNobody(text: string, { standIns }: Filling): string | null {
  const word = standInFor(plainLine);
  standIns.push(word);
  return spliceYaml(text, [
    {
      ...{ kind: "append", path: ["staff"] },
      value: {
        ...{ id: nobody, surname: word, firstName: word, patronymic: word, position: word },
        ...{ sex: "male", role: "administration", employedFrom: "1900-01-01" },
      },
    },
  ]);
}

const plainLine: Field = {
  ...{ kind: "line", title: "", description: "", example: null, pattern: null },
  ...{ idOf: null, isInternal: false },
};
