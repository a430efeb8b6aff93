import { isDay } from "../base/is-day.ts";
import { listNames } from "../base/suggest.ts";
import { type Answers, dayOf, rowsAnswer, textAnswer } from "./answers.ts";
import { listChoices } from "./list-choices.ts";
import type { Choice, Column, Question } from "./question.ts";
import { quotesHint, refuseQuotes } from "./refuse-quotes.ts";

/** What is no day, and who is not in the list, also in a line of a table; null for what may be. */
export function refuseAnswer({ id, control }: Question, answers: Answers): string | null {
  const unpaired = refuseQuotes(Object.hasOwn(answers, id) ? answers[id] : undefined);
  if (unpaired !== null) return `${unpaired}. ${quotesHint}`;
  if (control.kind === "list") return refuseRows(control.columns, answers, id);
  const text = textAnswer(answers, id);
  if (text === "") return null;
  if (control.kind === "date") return refuseDay(text);
  if (control.kind === "choice" && !isChoice(control.choices, text))
    return `Выберите одно из предложенного. Ответа «${text}» здесь нет. ${tellChoices(id, control.choices)}`;
  return null;
}

/** Of more a person reads none. */
const mostChoices = 8;

function tellChoices(id: string, choices: readonly Choice[]): string {
  if (choices.length === 0) return "Выбрать сейчас не из чего.";
  const listed = choices.filter(({ value }) => value !== "-");
  const isNew = isChoice(choices, "-") ? ` Если этого человека здесь ещё нет: ${id}=-.` : "";
  return `Можно: ${listChoices(listed, mostChoices)}.${isNew}`;
}

function refuseRows(columns: readonly Column[], answers: Answers, id: string): string | null {
  for (const row of rowsAnswer(answers, id))
    for (const column of columns) {
      const refused = refuseCell(column, row[column.id] ?? "");
      if (refused !== null) return refused;
    }
  return null;
}

function refuseCell({ kind, label, choices = [] }: Column, text: string): string | null {
  if (text === "") return null;
  if (kind === "date") return refuseDay(text);
  if (kind !== "choice" || isChoice(choices, text)) return null;
  const known = listNames(choices.map((choice) => choice.label));
  return `В графе «${label}» не бывает «${text}». Допустимо: ${known}.`;
}

function refuseDay(text: string): string | null {
  if (isDay(dayOf(text))) return null;
  return `Такого дня нет: «${text}». Запишите день, месяц и год: 01.09.2026.`;
}

function isChoice(choices: readonly Choice[], text: string): boolean {
  return choices.some(({ value }) => value === text);
}
