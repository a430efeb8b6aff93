import type { AnswerProblem, Question } from "../../index.ts";
import { severityNames } from "../../engine/problem.ts";
import { tellExample } from "./tell-example.ts";

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
    (question) => `«${question.ask}»: нет ответа\n  Подсказка: ${tellExample(question)}\n`,
  );
  const usual = gaps.filter(({ id }) => !left.some((each) => each.id === id));
  const yes =
    usual.length === 0
      ? ""
      : `Обычный ответ есть на вопросы: ${usual.map(({ id }) => id).join(", ")}. Взять их: --yes\n`;
  const begin = `Не хватает ответов: ${gaps.length}. В окне терминала и без ключа --yes команда спросит о них сама, по одному; иначе ответы называют так:\n\n`;
  return `${begin}${lines.join("")}\n${yes}${end}`;
}
