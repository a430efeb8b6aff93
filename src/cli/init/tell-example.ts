import type { Answer, Column, Question, Row } from "../../index.ts";
import { isRows } from "../../engine/interview/answers.ts";
import { listChoices } from "../../engine/interview/list-choices.ts";
import { numericDate } from "../../engine/russian/dates.ts";

/** Of more a hint cannot tell. */
const mostChoices = 12;

/** The words that answer a question: with the usual answer where there is one, that which `--yes` takes. */
export function tellExample({ id, control, suggested }: Question): string {
  switch (control.kind) {
    case "forms":
      return `список записывают в файл, ключ --from: ${id}: []`;
    case "list":
      return isNone(suggested)
        ? `${type(id, "[]")}\n  Если есть что записать: ${type(id, tellRows(control.columns, null))}`
        : type(id, tellRows(control.columns, suggested));
    case "yes-no":
      return type(id, suggested === true ? "да" : "нет");
    case "fields": {
      const [first] = control.columns;
      return type(`${id}.${first?.id ?? ""}`, first?.example ?? "");
    }
    case "choice": {
      const usual = typeof suggested === "string" ? suggested : (control.choices[0]?.value ?? "");
      return `${type(id, usual)}\n  Можно: ${listChoices(control.choices, mostChoices)}`;
    }
    default:
      return type(id, typeof suggested === "string" ? showText(suggested) : control.example);
  }
}

/** Whether most have nothing to write in the list. */
function isNone(suggested: Answer | null): boolean {
  return suggested !== null && isRows(suggested) && suggested.length === 0;
}

/** As a shell reads it: in quotes some signs mean more than themselves. */
function type(name: string, words: string): string {
  return `--answer ${name}="${words.replaceAll(/["\\$`]/gu, String.raw`\$&`)}"`;
}

/** A day as people write it. */
function showText(text: string): string {
  return /^\d{4}-\d\d-\d\d$/u.test(text) ? numericDate(text) : text;
}

/** The lines of a list as YAML: the usual ones, examples standing where they have blanks. */
function tellRows(columns: readonly Column[], suggested: Answer | null): string {
  const rows: readonly Row[] = suggested !== null && isRows(suggested) ? suggested : [{}];
  const lines = rows.map((row) => {
    const cells = columns
      .filter(({ id, isOptional }) => isOptional !== true || (row[id] ?? "") !== "")
      .map((column) => `${column.id}: ${quote(row[column.id] ?? exampleOf(column))}`);
    return `{ ${cells.join(", ")} }`;
  });
  return `[${lines.join(", ")}]`;
}

function exampleOf({ example, choices = [] }: Column): string {
  return example === "" ? (choices[0]?.value ?? "") : example;
}

/** What YAML would read as more than a text stands in quotes. */
function quote(text: string): string {
  const plain = showText(text);
  const isPlain = /^[\p{L}\p{N}«][\p{L}\p{N} ._/«»-]*$/u.test(plain);
  return isPlain ? plain : `'${plain.replaceAll("'", "''")}'`;
}
