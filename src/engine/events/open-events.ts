import type { Source } from "../base/source.ts";
import type { Common } from "../check/open-common.ts";
import { openOrganization } from "../check/open-organization.ts";
import type { OrganizationFiles } from "../content/open-content.ts";
import { type Answers, isAnswered } from "../interview/answers.ts";
import { byLabels } from "../interview/by-labels.ts";
import { isWhole } from "../interview/is-whole.ts";
import { keepQuestions } from "../interview/keep-asked.ts";
import type { Question } from "../interview/question.ts";
import { readAnswer, type ReadAnswers, readAnswers } from "../interview/read-answers.ts";
import { refuseAnswer } from "../interview/refuse-answer.ts";
import { fileProblem, type Problem, stopsMaking, UserError } from "../problem.ts";
import type { WrittenData } from "./event.ts";
import type { EventTitle, PackageEvents } from "./package-events.ts";
import { readWritten, writeEdits } from "./written-data.ts";

export type { EventTitle };

/** What is to be asked about an event, and what is wrong with the answers so far. */
export interface AskedEvent {
  questions: Question[];
  /** Ids of required questions without an answer, and for which nothing is suggested. */
  gaps: string[];
  wrong: { question: string; message: string }[];
}

/** What an event has changed. */
export interface WrittenEvent {
  /** The texts of changed data files by path, as problems name them. */
  files: ReadonlyMap<string, string>;
  /** What was written, in the words of a person. */
  told: readonly string[];
  /** What `validate` says now and did not say before. */
  problems: Problem[];
  /** Whether papers could be made before and cannot now: then the answers are to be looked at. */
  isRefused: boolean;
  /** Private values of the organization, as it is now. */
  internal: readonly string[];
}

/** Events in the life of one organization, and what they write into its data. Pure. */
export interface Events {
  list: readonly EventTitle[];
  /** Why an event cannot have happened, by the data; null where it can, or there is none. */
  lackFor: (id: string) => string | null;
  ask: (id: string, answers: Answers) => AskedEvent;
  /** Reads answers from YAML: the ids of questions are its keys. */
  read: (id: string, source: Source) => ReadAnswers;
  /** One more answer as typed, parts one at a time (`address.region`); null where it is none. */
  add: (id: string, answers: Answers, question: string, words: string) => Answers | null;
  /** The answers, with the ids of what was chosen in words. */
  byLabels: (id: string, answers: Answers) => Answers;
  /** The ids of all questions that may be asked. */
  questionsOf: (id: string) => string[];
  /** Answers that were not given are taken as suggested. Throws UserError where one is missing. */
  write: (id: string, answers: Answers) => WrittenEvent;
}

/**
 * Opens the events of a package for an organization, as told on a day (YYYY-MM-DD). Null where the
 * reference data do not hold, or the package knows of none. Throws UserError where a data file is no
 * YAML.
 */
export function startEvents(
  common: Common,
  files: OrganizationFiles,
  today: string,
): Events | null {
  const events = common.reference.openEvents(today);
  if (!events) return null;
  const data = readWritten(files);
  const list = events.list(data);
  if (list.length === 0) return null;
  const check = (read: OrganizationFiles) => openOrganization(read, common);
  const asking = (id: string) => (given: Answers) => events.ask(id, data, given);
  return {
    ...{ list, lackFor: (id: string) => events.lackFor(id, data) },
    ask: (id, answers) => askEvent(events, id, data, answers),
    read: (id, source) => readAnswers(source, events.kinds(id, data), asking(id)),
    add: (id, answers, question, words) => {
      const answer = readAnswer(answers, question, words, events.kinds(id, data), asking(id));
      const [name = ""] = question.split(".");
      return answer === null ? null : { ...answers, [name]: answer };
    },
    byLabels: (id, answers) => byLabels(answers, asking(id)),
    questionsOf: (id) => [...events.kinds(id, data).keys()],
    write: (id, given) => {
      const known = events.kinds(id, data);
      // Another choice has made some of them needless: nobody sees them any more.
      const kept = keepQuestions(given, (each) => known.has(each), asking(id));
      const answers = fill(events.ask(id, data, kept), kept);
      const { gaps, wrong } = askEvent(events, id, data, answers);
      if (gaps.length > 0 || wrong.length > 0) throw unanswered(files, gaps, wrong);
      return writeTold(files, data, events.tell(id, data, answers), check);
    },
  };
}

/** Writes what was told, and looks at what comes of it. */
function writeTold(
  files: OrganizationFiles,
  data: WrittenData,
  { edits, told }: ReturnType<PackageEvents["tell"]>,
  check: (read: OrganizationFiles) => ReturnType<typeof openOrganization>,
): WrittenEvent {
  const changed = writeEdits(files, edits, data);
  const known = new Set(check(files).problems.map(keyOf));
  const after = check({ ...files, data: new Map([...files.data, ...changed]) });
  const problems = after.problems.filter((problem) => !known.has(keyOf(problem)));
  return {
    files: new Map([...changed.values()].map(({ path, text }) => [path, text])),
    ...{ told, problems, isRefused: problems.some(stopsMaking) },
    internal: after.internal.map(({ value }) => value),
  };
}

function askEvent(
  events: PackageEvents,
  id: string,
  data: WrittenData,
  answers: Answers,
): AskedEvent {
  const questions = events.ask(id, data, answers);
  const gaps = questions.filter(
    (question) => !question.isOptional && !hasAnswer(question, answers),
  );
  const wrong = questions.flatMap((question) => {
    const message = refuseAnswer(question, answers);
    return message === null ? [] : [{ question: question.id, message }];
  });
  return { questions, gaps: gaps.map((question) => question.id), wrong };
}

/** Whether it was answered, or has a usual answer; neither may have blanks. */
function hasAnswer(question: Question, answers: Answers): boolean {
  const { id, suggested } = question;
  if (Object.hasOwn(answers, id)) return isAnswered(answers, id) && isWhole(question, answers[id]);
  return suggested !== null && isWhole(question, suggested);
}

function fill(questions: readonly Question[], answers: Answers): Answers {
  const suggested = questions.flatMap(({ id, suggested: words }) =>
    words === null || Object.hasOwn(answers, id) ? [] : [[id, words] as const],
  );
  return { ...answers, ...Object.fromEntries(suggested) };
}

/** Lines move when something is written above them. */
function keyOf({ rule, file, message, owner }: Problem): string {
  return [rule, file, owner?.record, message].join("\n");
}

function unanswered(
  files: OrganizationFiles,
  gaps: readonly string[],
  wrong: AskedEvent["wrong"],
): UserError {
  const place = { path: files.folder };
  const missing = gaps.map((id) =>
    fileProblem(place, { rule: "wrong-answer", message: `Нет ответа: ${id}.` }),
  );
  const refused = wrong.map(({ question, message }) =>
    fileProblem(place, { rule: "wrong-answer", message: `${question}: ${message}` }),
  );
  return new UserError([...missing, ...refused]);
}
