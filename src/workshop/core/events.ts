import type { Answers } from "../../engine/interview/answers.ts";
import type { AskedEvent, Desk, Events, EventTitle } from "../../index.ts";
import { type Names, plainProblem } from "../schema/plain-problem.ts";
import { toPlain } from "./ask.ts";
import { type Files, idOf } from "./files.ts";
import type { Given } from "./open-core.ts";

/** Which event is told of, and what is answered so far. */
export interface Telling {
  event: string;
  answers: Answers;
}

/** What an event has changed, for the page. */
export interface HappenedEvent {
  /** Null where the answers do not fit together: then the problems say why. */
  files: Files | null;
  told: readonly string[];
  problems: string[];
}

export function listEvents(desk: Desk, given: Given): readonly EventTitle[] {
  return open(desk, given)?.list ?? [];
}

export function askEvent(desk: Desk, given: Given & Telling): AskedEvent {
  const { event, answers } = given;
  const asked = open(desk, given)?.ask(event, answers);
  if (!asked) return { questions: [], gaps: [], wrong: [] };
  return { ...asked, questions: asked.questions.map((each) => toPlain(each, answers)) };
}

export function writeEvent(desk: Desk, given: Given & Telling, names: Names): HappenedEvent {
  const written = open(desk, given)?.write(given.event, given.answers);
  if (!written) return { files: null, told: [], problems: [] };
  const problems = written.problems
    .filter(({ severity }) => severity !== "info")
    .map((problem) => plainProblem(problem, names))
    .map(({ message, hint = "" }) => `${message} ${hint}`.trim());
  if (written.isRefused) return { files: null, told: [], problems };
  const changed = [...written.files].map(
    ([path, text]) => [path.replace(/^\//, ""), text] as const,
  );
  return {
    files: { ...given.files, ...Object.fromEntries(changed) },
    told: written.told,
    problems,
  };
}

function open(desk: Desk, { organization, day }: Given): Events | null {
  return desk.events(idOf(organization), day);
}
