import { caseNames } from "../model/russian/cases.ts";
import { didYouMean } from "../suggest.ts";
import { type Context, type Positioned, report } from "./context.ts";
import { resolvePath } from "./resolve-path.ts";

/** The value at a path, or undefined where there is none and the problem has been reported. */
export function readValue(expression: string, node: Positioned, context: Context): unknown {
  const path = expression.trim();
  const found = resolvePath(context.splitPath(path), context.scope);
  switch (found.kind) {
    case "not-a-path":
      report(
        context,
        node,
        "text-not-a-path",
        `В фигурных скобках стоит «${path}», а может стоять только имя значения.`,
        "Например: {organization.email}. Вычислений и программ в текстах нет.",
      );
      return undefined;
    case "unknown":
      report(
        context,
        node,
        "text-unknown-path",
        `Нет значения «${path}»: имя «${found.segment}» неизвестно.`,
        found.known.length > 0
          ? didYouMean(found.segment, found.known)
          : "Внутри этого значения ничего нет: уберите лишнее после точки.",
      );
      return undefined;
    case "value":
      return allowed(path, found, node, context) ? found.value : undefined;
  }
}

/** 152-ФЗ, art. 10.1: personal contacts are nobody's to publish. */
function allowed(
  path: string,
  { internal }: { internal: boolean },
  node: Positioned,
  context: Context,
): boolean {
  if (!internal || context.audience === "internal") return true;
  report(
    context,
    node,
    "text-internal-value",
    `Значение «${path}» — для внутреннего пользования, а документ публичный.`,
    "Уберите его из текста или поставьте в настройках документа audience: internal.",
  );
  return false;
}

/** The value at a path as text to print; an absent one is an error, not a blank. */
export function readText(expression: string, node: Positioned, context: Context): string {
  const value = readValue(expression, node, context);
  if (typeof value === "string") {
    noteForm(expression.trim(), value, context);
    return value;
  }
  if (typeof value === "number") return String(value);
  if (value === null) reportAbsent(expression.trim(), node, context);
  else if (value !== undefined) reportNotText(expression.trim(), value, node, context);
  return "";
}

/** Remembers what was printed in an oblique case, so that a person can look the forms over. */
function noteForm(path: string, form: string, { splitPath, scope, findings }: Context): void {
  const segments = splitPath(path) ?? [];
  const name = caseNames.find((each) => each === segments.at(-1));
  if (name === undefined || name === "nominative") return;
  const nominative = resolvePath([...segments.slice(0, -1), "nominative"], scope);
  if (nominative.kind === "value" && typeof nominative.value === "string")
    findings.forms.push({ nominative: nominative.value, case: name, form });
}

function reportAbsent(path: string, node: Positioned, context: Context): void {
  report(
    context,
    node,
    "text-absent-value",
    `Значение «${path}» не заполнено, печатать нечего. Организация: ${context.organization}.`,
    `Заполните его в данных или напишите <If test={${path}}>…</If>.`,
  );
}

function reportNotText(path: string, value: unknown, node: Positioned, context: Context): void {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  report(
    context,
    node,
    "text-not-printable",
    `Значение «${path}» — не текст и не число.`,
    isObject
      ? `Уточните, что именно напечатать: ${Object.keys(value)
          .map((key) => `{${path}.${key}}`)
          .join(", ")}.`
      : "Список печатают через <Each>, условие проверяют через <If>.",
  );
}
