import type { Problem } from "../problem.ts";
import { createFinder } from "./create-finder.ts";
import type { InternalValue } from "./internal-values.ts";
import { readableText } from "./readable-text.ts";

/** What must not be published, and whose it is: values by the id of their organization. */
export type InternalValues = ReadonlyMap<string, readonly InternalValue[]>;

/**
 * The gate before a site is published (152-ФЗ, art. 10.1; requirement A2): reads every file of it
 * and tells where a value marked internal stands, of whichever organization and however it
 * is written (create-finder.ts, readable-text.ts). Names the file and the field, never the value;
 * `target` is where the site will lie.
 */
export function checkSitePrivacy(
  files: Iterable<[path: string, bytes: Uint8Array]>,
  target: string,
  internal: InternalValues,
): Problem[] {
  const values = [...internal].flatMap(([organization, own]) =>
    own.map((value) => ({ ...value, organization })),
  );
  const find = createFinder(values);
  const leaks: Problem[] = [];
  for (const [file, bytes] of files) {
    const text = readableText(bytes);
    const found = find(text);
    if (file.endsWith(".pf_index")) found.push(...findIndexed(values, text));
    for (const { organization, path } of found)
      leaks.push(describeLeak(file, `${organization}: ${path}`, target));
  }
  return leaks;
}

/** The index of the search keeps words without punctuation, amid binary data. */
function findIndexed<Value extends InternalValue>(values: readonly Value[], text: string): Value[] {
  return values.filter(({ value }) => {
    const word = value.toLowerCase().replaceAll(/[^\p{L}\d]/gu, "");
    return /\p{L}/u.test(word) && text.includes(word);
  });
}

function describeLeak(file: string, field: string, target: string): Problem {
  return {
    rule: "site-leak",
    severity: "error",
    message: `В файл сайта «${file}» попало значение для внутреннего пользования: ${field}. Сайт не опубликован.`,
    hint: "Проверьте, не повторено ли оно в данных как общедоступное и не вписано ли прямо в текст.",
    file: target,
    line: 1,
    column: 1,
  };
}
