import type { DataFolder } from "../content/open-content.ts";
import type { DataFile } from "../schema/data-file.ts";
import { toKebabCase } from "../schema/to-kebab-case.ts";
import { mergeDefaults } from "../yaml/merge-defaults.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";
import type { DefaultsFile } from "./open-defaults.ts";

/** A data file as it was read, not yet checked. */
export interface ReadFile {
  /** With what defaults say; null for a file that is not there and of which defaults say nothing. */
  yaml: YamlFile | null;
  /** Whether the organization has it. */
  isThere: boolean;
}

/** Finds a file in its folder, parses it and fills it with defaults, the nearest first. */
export function readDataFile(
  name: string,
  { absent }: Pick<DataFile<unknown>, "absent">,
  folder: DataFolder,
  defaults: readonly DefaultsFile[],
): ReadFile {
  const source = folder.data.get(toKebabCase(name));
  const layers = defaults.filter(({ partOf }) => partOf(name) !== undefined);
  const parts = layers.map(({ partOf }) => partOf(name));
  if (!source && layers.length === 0) return { yaml: null, isThere: false };
  const yaml = source ? parseYaml(source) : emptyFile(name, folder);
  if (layers.length === 0 || (source && yaml.data === undefined)) return { yaml, isThere: true };
  const data = mergeDefaults(yaml.data, source ? parts : [...parts, absent]);
  const said = layers.map((layer) => ({ file: layer.yaml, at: [name] }));
  return { yaml: { ...yaml, data, defaults: said }, isThere: source !== undefined };
}

/** Stands for a file of which only defaults speak. */
function emptyFile(name: string, { folder, owner }: DataFolder): YamlFile {
  const file = `${toKebabCase(name)}.yaml`;
  return {
    source: { path: `${folder}/${file}`, text: "", ...(owner && { owner: { ...owner, file } }) },
    ...{ data: undefined, problems: [], document: null },
    positionOf: () => ({ line: 1, column: 1 }),
  };
}
