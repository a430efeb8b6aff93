import { type Events, type InterviewAnswers, UserError } from "../../index.ts";
import { didYouMean } from "../../engine/base/suggest.ts";
import { readSourceFile } from "../../node/input/read-source-file.ts";
import { refuseEvent } from "./refuse-event.ts";

/** Answers that were given beforehand: of a file, and word by word. */
export function readGiven(
  events: Events,
  event: string,
  { from, answer }: { from?: string; answer: readonly string[] },
): InterviewAnswers {
  const read = from === undefined ? null : events.read(event, readSourceFile(from));
  if (read && read.problems.length > 0)
    throw new UserError(read.problems, [], events.questionsOf(event));
  const given = answer.reduce(
    (answers, words) => addGiven(events, event, answers, words),
    read?.answers ?? {},
  );
  return byLabels(events, event, given);
}

function addGiven(
  events: Events,
  event: string,
  answers: InterviewAnswers,
  words: string,
): InterviewAnswers {
  const [id = ""] = words.split("=", 1);
  const added = events.add(event, answers, id, words.slice(id.length + 1));
  const [name = ""] = id.split(".");
  // Nothing after the sign leaves an optional question out.
  if (added !== null && words.includes("=")) return added;
  const known = events.questionsOf(event);
  const isKnown = known.includes(name);
  throw refuseEvent(
    "--answer",
    isKnown ? `Так на вопрос «${id}» не ответить: «${words}».` : `Вопроса «${id}» нет.`,
    isKnown
      ? "Текст и день: --answer day=01.09.2026; да или нет: --answer has-order=да; списки — в файле: --from ФАЙЛ."
      : didYouMean(id, known),
  );
}

/** Of what there is to choose, people know the words, not the ids: each counts. */
function byLabels(events: Events, event: string, given: InterviewAnswers): InterviewAnswers {
  let answers = given;
  // Which people there are to choose from may follow from former answers.
  for (const { id } of events.ask(event, given).questions) {
    const question = events.ask(event, answers).questions.find((each) => each.id === id);
    const answer = answers[id];
    if (question?.control.kind !== "choice" || typeof answer !== "string") continue;
    const { choices } = question.control;
    if (choices.some(({ value }) => value === answer)) continue;
    const meant = choices.filter(({ label }) => fold(label) === fold(answer));
    const [only] = meant;
    if (only && meant.length === 1) answers = { ...answers, [id]: only.value };
  }
  return answers;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll("ё", "е").replaceAll(/\s+/gu, " ").trim();
}
