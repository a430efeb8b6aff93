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
  return events.byLabels(event, given);
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
      ? 'Текст и день: --answer day=01.09.2026; да или нет: --answer has-order=да; списки: --answer groups="[{ group: kapelki, becomes: older }]" или в файле: --from ФАЙЛ.'
      : didYouMean(id, known),
  );
}
