import type { AnswerProblem, Question } from "../../index.ts";
import { severityNames } from "../../engine/problem.ts";

/** What is wrong with answers, each at its question. */
export function tellAnswers(
  found: readonly AnswerProblem[],
  questions: readonly Question[],
): string {
  return found
    .map(({ question, message, hint, severity }) => {
      const asked = questions.find(({ id }) => id === question);
      const at = asked ? `«${asked.ask}» (${asked.id})` : (question ?? "Ответы вместе");
      const told = hint === undefined ? "" : `  Подсказка: ${hint}\n`;
      return `${at}: ${severityNames[severity]}\n  ${message}\n${told}`;
    })
    .join("");
}

/**
 * The questions without an answer, and the words that give one; `left` are those which even `--yes`
 * would leave.
 */
export function tellGaps(
  gaps: readonly Question[],
  left: readonly Question[],
  end = "Все ответы можно записать в файл: --from ФАЙЛ. Записать черновик без них: --draft\n",
): string {
  if (gaps.length === 0) return "";
  const lines = gaps.map(
    ({ id, ask, control }) => `«${ask}»: нет ответа\n  Подсказка: ${tellExample(id, control)}\n`,
  );
  const usual = gaps.filter(({ id }) => !left.some((each) => each.id === id));
  const yes =
    usual.length === 0
      ? ""
      : `Обычный ответ есть на вопросы: ${usual.map(({ id }) => id).join(", ")}. Взять их: --yes\n`;
  const begin = `Не хватает ответов: ${gaps.length}. В окне терминала и без ключа --yes команда спросит о них сама, по одному; иначе ответы называют так:\n\n`;
  return `${begin}${lines.join("")}\n${yes}${end}`;
}

/** Of more a hint cannot tell. */
const mostChoices = 12;

function tellExample(id: string, control: Question["control"]): string {
  const { part, example } = exampleOf(control);
  if (control.kind === "list" || control.kind === "forms")
    return `список записывают в файл, ключ --from: ${id}: [${tellRow(control)}]`;
  const typed = `--answer ${id}${part}="${example}"`;
  if (control.kind !== "choice") return typed;
  const told = control.choices
    .slice(0, mostChoices)
    .map(({ value, label }) => `${value} — ${label}`);
  const more = control.choices.length > mostChoices ? "; …" : "";
  return `${typed}\n  Можно: ${told.join("; ")}${more}`;
}

/** A row of a list as YAML: what must stand in it. */
function tellRow(control: Question["control"]): string {
  const columns = control.kind === "list" ? control.columns : [];
  const cells = columns
    .filter(({ isOptional }) => isOptional !== true)
    .map(({ id, example }) => `${id}: ${example}`);
  return cells.length === 0 ? "" : `{ ${cells.join(", ")} }`;
}

function exampleOf(control: Question["control"]): { part: string; example: string } {
  switch (control.kind) {
    case "yes-no":
      return { part: "", example: "нет" };
    case "choice":
      return { part: "", example: control.choices[0]?.value ?? "" };
    case "fields": {
      const [first] = control.columns;
      return { part: `.${first?.id ?? ""}`, example: first?.example ?? "" };
    }
    case "list":
    case "forms":
      return { part: "", example: "" };
    default:
      return { part: "", example: control.example };
  }
}
