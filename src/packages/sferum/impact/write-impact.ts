import { upperFirst } from "../../../engine/russian/letter-case.ts";
import { countNouns } from "../../../engine/russian/plural.ts";
import { numericDate } from "../../../engine/russian/dates.ts";
import type { CitingDocument, Impact } from "./impact.ts";

/**
 * For programs, version 1: fields may be added but not changed. Dates are YYYY-MM-DD, the rest as
 * in `Impact`.
 */
function writeJson({ act, platforms, texts, organizations, steps }: Impact): string {
  const content = { version: 1, act, platforms, texts, organizations, steps };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const actStatuses: Readonly<Record<Impact["act"]["status"], string>> = {
  "in-force": "действует",
  repealed: "утратил силу",
  unknown: "не установлен",
};

const platformStatuses: Readonly<Record<Impact["platforms"][number]["status"], string>> = {
  active: "работает",
  retiring: "прекращает работу",
  retired: "больше не работает",
};

/** For people: who cites the act, then what to do. */
function writeText({ act, platforms, texts, organizations, steps }: Impact): string {
  const repealed = act.repealedOn === undefined ? "" : ` с ${numericDate(act.repealedOn)}`;
  const documents = organizations.flatMap((each) => each.documents).length;
  const blocks = [
    [
      upperFirst(act.citation),
      `Статус: ${actStatuses[act.status]}${repealed}, проверен ${numericDate(act.checkedOn)} (${act.file}:${act.line}).`,
    ],
    block(
      "Платформы, у которых акт среди оснований",
      platforms.map(({ id, app, status }) => `${id}: ${app}, ${platformStatuses[status]}`),
    ),
    block(
      "Тексты, где акт назван своими словами",
      texts.map(({ file, line }) => `${file}:${line}`),
    ),
    block(
      `Организации: ${organizations.length}, ${countNouns(documents, ["документ", "документа", "документов"])} с этим актом`,
      organizations.map(
        ({ id, name, documents: own }) =>
          `${name} (${id}): ${own.length === 0 ? "документов с ним нет" : own.map(tell).join("; ")}`,
      ),
    ),
    block(
      "Если акт отменён",
      steps.map((step, index) => `${index + 1}. ${step}`),
    ),
  ];
  return blocks
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n")
    .replaceAll("\u00A0", " ");
}

/** The form in which the impact is told, by the name that users type. */
export const impactFormats = { text: writeText, json: writeJson } as const;

function block(title: string, lines: readonly string[]): string[] {
  const shown = lines.length === 0 ? ["нет"] : lines;
  return [title, ...shown.map((line) => `  ${line}`)];
}

/** The title of an order says its date and number already. */
function tell({ title, number, date, isVersioned }: CitingDocument): string {
  if (!isVersioned || number === null || date === null) return title;
  return `${title}, ${number} от ${numericDate(date)}`;
}
