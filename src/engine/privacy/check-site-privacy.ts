import { emailSpellings } from "../base/ascii-address.ts";
import { sha256Hex } from "../base/sha256.ts";
import type { Problem } from "../problem.ts";
import { formatReadings } from "../writers/formats.ts";
import { createPageFinder } from "./create-page-finder.ts";
import type { InternalValue } from "./internal-values.ts";
import { readableText, readingOf } from "./reading/readable-text.ts";

/** What must not be published, and whose it is: values by the id of their organization. */
export type InternalValues = ReadonlyMap<string, readonly InternalValue[]>;

/**
 * The gate before a site is published (152-ФЗ, art. 10.1; requirement A2): reads every file of it
 * and tells where a value marked internal stands, of whichever organization and however it
 * is written (create-finder.ts, reading/readable-text.ts), and which files cannot be read. Files of
 * the program itself, by their SHA-256 (`own`), hold nobody's data, and tables in them hold any
 * number. Names the file and the field, never the value; `target` is where the site will lie.
 */
export function checkSitePrivacy(
  files: Iterable<[path: string, bytes: Uint8Array]>,
  target: string,
  internal: InternalValues,
  own: ReadonlySet<string> = new Set(),
): Problem[] {
  const check = createSiteGate(target, internal);
  return Array.from(files, ([file, bytes]) =>
    own.has(sha256Hex(bytes)) ? [] : check(file, bytes),
  ).flat();
}

/** The same for one file after another, none of them of the program itself. */
export function createSiteGate(
  target: string,
  internal: InternalValues,
): (file: string, bytes: Uint8Array) => Problem[] {
  const values = [...internal].flatMap(([organization, some]) =>
    some.map((value) => ({ ...value, organization })),
  );
  const find = createPageFinder(values);
  return (file, bytes) => {
    const text = isAsDeclared(file, bytes) ? readableText(bytes) : null;
    if (text === null) return [unreadable(file, target)];
    const found = find(text);
    if (file.endsWith(".pf_index")) found.push(...findIndexed(values, text));
    return found.map(({ organization, path }) =>
      describeLeak(file, `${organization}: ${path}`, target),
    );
  };
}

/** A document is what its format says, or nobody knows what was searched. */
function isAsDeclared(file: string, bytes: Uint8Array): boolean {
  const format = file.slice(file.lastIndexOf(".") + 1);
  const readings: Readonly<Record<string, string>> = formatReadings;
  const declared = Object.hasOwn(readings, format) ? readings[format] : undefined;
  return declared === undefined || readingOf(bytes) === declared;
}

/** The index of the search keeps words without punctuation, amid binary data. */
function findIndexed<Value extends InternalValue>(values: readonly Value[], text: string): Value[] {
  return values.filter(({ value }) =>
    emailSpellings(value).some((spelling) => {
      const word = spelling.toLowerCase().replaceAll(/[^\p{L}\d]/gu, "");
      return /\p{L}/u.test(word) && text.includes(word);
    }),
  );
}

function unreadable(file: string, target: string): Problem {
  return {
    rule: "site-unreadable",
    severity: "error",
    message: `Файл сайта «${file}» программа прочитать не умеет и потому не знает, нет ли в нём личных данных. Сайт не опубликован.`,
    hint: "Если это файл подписи, проверьте, что он не испорчен. О новом виде файлов программе говорят в src/engine/privacy/reading.",
    file: target,
    line: 1,
    column: 1,
  };
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
