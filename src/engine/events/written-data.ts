import type { Source } from "../base/source.ts";
import type { OrganizationFiles } from "../content/open-content.ts";
import { fileProblem, UserError } from "../problem.ts";
import { toKebabCase } from "../schema/to-kebab-case.ts";
import { mergeDefaults } from "../yaml/merge-defaults.ts";
import { spliceYaml } from "../yaml/splice-yaml.ts";
import { readFields, valueAt } from "../yaml/value-at.ts";
import type { Path } from "../yaml/yaml-file.ts";
import type { EventEdit, WrittenData } from "./event.ts";

/** What the files say, with what defaults say of fields that they leave out. */
export function readWritten({ data, defaults = [] }: OrganizationFiles): WrittenData {
  const shared = defaults.map(({ text }) => readFields(text) ?? {});
  const read = [...data].map(([name, source]) => {
    const fields = readFields(source.text);
    const key = toCamelCase(name);
    if (fields !== null)
      return [
        key,
        mergeDefaults(
          fields,
          shared.map((each) => each[key]),
        ),
      ] as const;
    throw new UserError([
      fileProblem(source, {
        rule: "yaml-unwritable",
        message: "Файл записан с ошибкой, поэтому событие в него не вписать.",
        hint: "Исправьте то, что находит проверка, и повторите.",
      }),
    ]);
  });
  return Object.fromEntries(read);
}

function toCamelCase(name: string): string {
  return name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

/** The texts of the files that edits change, by name. */
export function writeEdits(
  files: OrganizationFiles,
  edits: readonly EventEdit[],
  data: WrittenData,
): Map<string, Source> {
  const names = [...new Set(edits.map(({ file }) => file))];
  const changed = names.map((file) => {
    const name = toKebabCase(file);
    const source = files.data.get(name) ?? { path: `${files.folder}/${name}.yaml`, text: "" };
    const own = edits.filter((edit) => edit.file === file);
    const whole = spliceYaml(source.text, spellOut(source, own, data[file]));
    const text = whole === null ? null : spliceYaml(whole, own);
    if (text !== null) return [name, { ...source, text }] as const;
    throw new UserError([
      fileProblem(source, {
        rule: "yaml-unwritable",
        message: "Файл записан так, что событие в него не вписать.",
        hint: "Впишите событие сами: страница «Обычные события учебного года» говорит, какими строками.",
      }),
    ]);
  });
  return new Map(changed);
}

/**
 * What defaults say of a field is written down before a part of it changes: from then on this
 * organization differs.
 */
function spellOut(
  { text }: Source,
  edits: readonly EventEdit[],
  data: unknown,
): { kind: "set"; path: Path; value: unknown }[] {
  const own = readFields(text);
  const inner = edits.filter(({ kind, path }) => kind !== "set" || path.length > 1);
  const keys = [...new Set(inner.flatMap(({ path }) => path.slice(0, 1)))];
  return keys.flatMap((key) => {
    const value = valueAt(data, [key]);
    const isOwn = JSON.stringify(value) === JSON.stringify(valueAt(own, [key]));
    return isOwn ? [] : [{ kind: "set" as const, path: [key], value }];
  });
}
