import { type Case, caseNames } from "../../russian/cases.ts";
import type { SourceLocation } from "../../problem.ts";
import { didYouMean } from "../../base/suggest.ts";
import { type Context, report } from "../render/context.ts";
import { resolvePath, splitPath } from "../render/resolve-path.ts";
import { locationOf, type Positioned, refuse, type Surroundings } from "./surroundings.ts";

/** Gives the value at a path, or undefined where there is none and the problem was told. */
export type ReadValue = (context: Context) => unknown;

/** Gives what is to be printed. */
export type Print = (context: Context) => string;

/** What reads the value that braces name. */
export function compileValue(
  expression: string,
  node: Positioned,
  surroundings: Surroundings,
): ReadValue {
  const path = expression.trim();
  const segments = splitPath(path);
  if (!segments) {
    refuse(
      surroundings,
      node,
      "text-not-a-path",
      `В фигурных скобках стоит «${path}», а может стоять только имя значения.`,
      "Например: {organization.email}. Вычислений и программ в текстах нет.",
    );
    return () => undefined;
  }
  const place = locationOf(node, surroundings);
  return (context) => {
    const found = resolvePath(segments, context);
    if (found.kind === "unknown") {
      reportUnknown(path, found, place, context);
      return undefined;
    }
    return allowed(path, found, place, context) ? found.value : undefined;
  };
}

function reportUnknown(
  path: string,
  { segment, known }: { segment: string; known: readonly string[] },
  place: SourceLocation,
  context: Context,
): void {
  report(
    context,
    place,
    "text-unknown-path",
    `Нет значения «${path}»: имя «${segment}» неизвестно.`,
    known.length > 0
      ? didYouMean(segment, known)
      : "Внутри этого значения ничего нет: уберите лишнее после точки.",
  );
}

/** 152-ФЗ, art. 10.1: personal contacts are nobody's to publish. */
function allowed(
  path: string,
  { internal }: { internal: boolean },
  place: SourceLocation,
  context: Context,
): boolean {
  if (!internal || context.audience === "internal") return true;
  report(
    context,
    place,
    "text-internal-value",
    `Значение «${path}» — для внутреннего пользования, а документ публичный.`,
    "Уберите его из текста или поставьте в настройках документа audience: internal.",
  );
  return false;
}

/** What gives the value at a path as text to print; an absent one is an error, not a blank. */
export function compilePrinted(
  expression: string,
  node: Positioned,
  surroundings: Surroundings,
): Print {
  const path = expression.trim();
  const read = compileValue(path, node, surroundings);
  const note = compileNote(path);
  const place = locationOf(node, surroundings);
  return (context) => {
    const value = read(context);
    if (typeof value === "string") {
      note?.(value, context);
      return value;
    }
    if (typeof value === "number") return String(value);
    if (value === null) reportAbsent(path, place, context);
    else if (value !== undefined) reportNotText(path, value, place, context);
    return "";
  };
}

/** Remembers what is printed in an oblique case, so that a person can look the forms over. */
function compileNote(path: string): ((form: string, context: Context) => void) | null {
  const segments = splitPath(path) ?? [];
  const name = caseNames.find((each) => each === segments.at(-1));
  if (name === undefined || name === "nominative") return null;
  return noteForm(name, [...segments.slice(0, -1), "nominative"]);
}

function noteForm(name: Case, nominativePath: readonly string[]) {
  return (form: string, context: Context): void => {
    const nominative = resolvePath(nominativePath, context);
    if (nominative.kind === "value" && typeof nominative.value === "string")
      context.findings.forms.push({ nominative: nominative.value, case: name, form });
  };
}

function reportAbsent(path: string, place: SourceLocation, context: Context): void {
  report(
    context,
    place,
    "text-absent-value",
    `Значение «${path}» не заполнено, печатать нечего. Организация: ${context.organization}.`,
    `Заполните его в данных или напишите <If test={${path}}>…</If>.`,
  );
}

function reportNotText(
  path: string,
  value: unknown,
  place: SourceLocation,
  context: Context,
): void {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  report(
    context,
    place,
    "text-not-printable",
    `Значение «${path}» — не текст и не число.`,
    isObject
      ? `Уточните, что именно напечатать: ${Object.keys(value)
          .map((key) => `{${path}.${key}}`)
          .join(", ")}.`
      : "Список печатают через <Each>, условие проверяют через <If>.",
  );
}
