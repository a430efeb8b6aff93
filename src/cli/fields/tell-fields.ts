import { audienceOf, type Field, type FoundField, pathsOf } from "../../index.ts";
import { oneLine } from "../../engine/base/one-line.ts";
import { makePrintable } from "../../engine/reports/printable.ts";
import { numericDate } from "../../engine/russian/dates.ts";

interface Told {
  pattern: string | null;
  /** Whose values they are; null for nobody's. */
  organization: string | null;
  day: string;
  /** Hides private values. */
  mask: (text: string) => string;
  /** Whether private values may be seen: then the mask hides nothing. */
  isWhole: boolean;
}

/** How found fields are told. */
export const fieldFormats: Readonly<
  Record<"text" | "json", (found: readonly FoundField[], told: Told) => string>
> = { text: writeText, json: writeJson };

function writeText(found: readonly FoundField[], told: Told): string {
  const lines = found.flatMap((each) => (isRepeated(each, told) ? [] : tellField(each, told)));
  const { organization, day } = told;
  const whose =
    organization === null
      ? "Значения одной из организаций покажет ключ --organization ИМЯ.\n"
      : `Значения организации ${organization} на ${numericDate(day)}.\n`;
  const isListed = found.some(({ field }) => field.path.includes("[]"));
  const how = isListed
    ? 'Знак [] — у каждого члена списка: <Each of={groups} as="one">{one.name}</Each>\n'
    : "";
  return makePrintable(`${lines.join("")}\n${whose}${how}`);
}

/** What stands inside each of `documents` stands inside `edition`: it is told to who asks for it. */
function isRepeated({ field: { path } }: FoundField, { pattern }: Told): boolean {
  return /^documents\.[^.]+\./u.test(path) && !/documents/iu.test(pattern ?? "");
}

const kindNames: Readonly<Record<Field["kind"], string>> = {
  ...{ value: "", cases: "", date: "" },
  list: "список: ",
  record: "запись: ",
};

function tellField({ field, paths }: FoundField, told: Told): string[] {
  const { kind, is, of, isInternal, forms } = field;
  const isAll = paths.length === forms.length;
  const shown = isAll ? paths.slice(0, 1) : paths;
  return shown.map((path) => {
    const form = forms.length === 0 ? "" : (path.split(".").at(-1) ?? "");
    const others = isAll && forms.length > 1 ? `; ещё ${forms.slice(1).join(", ")}` : "";
    // Of what it is stands above it in the whole list.
    const around = of === "" || told.pattern === null ? "" : ` (${of})`;
    const only = isInternal ? "; только для внутренних документов" : "";
    const now = valueOf(field, form, told);
    const value = now === null ? "" : `    ${now}\n`;
    return `${braced(path, kind)}  ${kindNames[kind]}${is}${around}${others}${only}\n${value}`;
  });
}

/** As it is typed into a text, where it can be. */
function braced(path: string, kind: Field["kind"]): string {
  return kind === "list" || kind === "record" || path.includes("[]") ? path : `{${path}}`;
}

const hidden = "(личное)";

function valueOf({ isInternal, now }: Field, form: string, { mask, isWhole }: Told): string | null {
  const value = now(form);
  if (value === null) return null;
  return isInternal && !isWhole ? hidden : mask(oneLine(value));
}

/** Each path by itself. */
function writeJson(found: readonly FoundField[], told: Told): string {
  const { organization, day } = told;
  const fields = found.flatMap(({ field, paths }) =>
    paths.map((path) => ({
      path,
      kind: field.kind,
      meaning: field.is,
      of: field.of,
      audience: audienceOf(field),
      value: valueOf(field, formOf(field, path), told),
    })),
  );
  return `${JSON.stringify({ organization, day, fields }, null, 2)}\n`;
}

function formOf(field: Field, path: string): string {
  return pathsOf(field).includes(path) && field.forms.length > 0
    ? path.slice(field.path.length + 1)
    : "";
}
