import type { Source } from "../base/source.ts";
import { openCommon } from "../check/open-common.ts";
import { openOrganization } from "../check/open-organization.ts";
import { memoryFolder } from "../content/content-folder.ts";
import { type Content, openContent, type OrganizationFiles } from "../content/open-content.ts";
import type { Package } from "../package/define-package.ts";
import { fileProblem, type Problem } from "../problem.ts";
import { type Answers, isAnswered, textAnswer } from "./answers.ts";
import { findQuestion } from "./find-question.ts";
import type { PackageInterview } from "./package-interview.ts";
import { keepAsked } from "./keep-asked.ts";
import { byLabels } from "./by-labels.ts";
import { type AnswerKinds, readAnswer, type ReadAnswers, readAnswers } from "./read-answers.ts";
import type { Card, Question } from "./question.ts";
import { quotesHint, refuseQuotes } from "./refuse-quotes.ts";
import type { WrittenAnswers } from "./write-answers.ts";

/** A problem of the files that answers make, and the question whose answer it is about. */
export interface AnswerProblem extends Problem {
  /** Null for what is about no single answer. */
  question: string | null;
}

/** The questions about one new organization, and what becomes of the answers. Pure. */
export interface Interview {
  /** What kind of answer each question takes, by id: of all, whether they are asked or not. */
  kinds: AnswerKinds;
  /** Reads answers from a YAML file, whose keys are the ids of questions; choices also by their words. */
  read: (source: Source) => ReadAnswers;
  /**
   * The answers with one more, as typed after its id; `address.region` is a part of one. Null for
   * what is no answer to that question, or to none.
   */
  add: (answers: Answers, id: string, words: string) => Answers | null;
  /** A text that answers several of them; null where none is known. */
  card: Card | null;
  /** The questions that are to be asked, in their order, by the answers so far. */
  list: (answers: Answers) => Question[];
  /** The answers without those that former ones have made needless: nobody is asked for them. */
  keepAsked: (answers: Answers) => Answers;
  /** The answers with what is suggested where none was given. */
  fill: (answers: Answers) => Answers;
  /** The required questions that have no answer. */
  listGaps: (answers: Answers) => Question[];
  /** The name of the organization's folder: as answered, else as suggested. */
  idOf: (answers: Answers) => string;
  /**
   * Its data files: the texts by their paths in a content folder. Where answers are missing, so are
   * the fields, and a comment names them: a draft. `schemas` is the way from a file to the schemas,
   * for editors; unless given, nothing is said of them.
   */
  write: (answers: Answers, schemas?: string) => Map<string, string>;
  /**
   * What `validate` says of these files, on the day of the interview; but of questions that were not
   * answered yet it says nothing, `listGaps` does.
   */
  check: (answers: Answers) => AnswerProblem[];
}

/** The question that names the folder; packages have none of this id. */
export const folderQuestion = "folder";

/**
 * Opens the interview of a package: what `content` has of reference data and texts is read once.
 * `today` (YYYY-MM-DD) is the day on which it is asked. Null for a package without questions, and
 * where the reference data do not hold.
 */
export function startInterview(content: Content, used: Package, today: string): Interview | null {
  const common = openCommon(content.readCommon(), used, today);
  const asking = common.reference.openInterview(today);
  if (!asking) return null;
  const kinds: AnswerKinds = new Map([...asking.kinds, [folderQuestion, "text"]]);
  const idOf = (answers: Answers): string =>
    textAnswer(answers, folderQuestion) || asking.suggestId(answers) || "organizatsiya";
  return {
    kinds,
    read: (source) => readWords(source, kinds, asking),
    add: (answers, id, words) => {
      const answer = readAnswer(answers, id, words, kinds, asking.list);
      return answer === null ? null : { ...answers, [id.split(".")[0] ?? id]: answer };
    },
    card: asking.card,
    list: asking.list,
    keepAsked: (answers) => keepAsked(answers, (id) => asking.kinds.has(id), asking.list),
    fill: (answers) => fill(asking, answers),
    listGaps: (answers) => listGaps(asking, answers),
    idOf,
    write: (answers, schemas) => nameFiles(asking.write(answers), idOf(answers), schemas),
    check: (answers) => {
      const unpaired = findUnpaired(asking.list(answers), answers);
      const written = asking.write(answers);
      if (written.texts.size === 0) return unpaired;
      const read = readFiles(written, idOf(answers));
      const told = openOrganization(read, common).problems.map((problem) => ({
        ...problem,
        question: isOfFolder(problem) ? folderQuestion : findQuestion(problem, written),
      }));
      const gaps = listGaps(asking, answers);
      return withUnpaired(unpaired, told).filter((each) => !isGap(each, gaps, kinds));
    },
  };
}

/** Answers of a file, with what is chosen by its words, too. */
function readWords(source: Source, kinds: AnswerKinds, { list }: PackageInterview): ReadAnswers {
  const { answers, problems } = readAnswers(source, kinds, list);
  return { answers: byLabels(answers, list), problems };
}

/** Questions whose answers have a quote without its pair: nobody has such a name. */
function findUnpaired(questions: readonly Question[], answers: Answers): AnswerProblem[] {
  return questions.flatMap(({ id }) => {
    const flaw = refuseQuotes(Object.hasOwn(answers, id) ? answers[id] : undefined);
    if (flaw === null) return [];
    const problem = { rule: "wrong-answer", message: `${flaw}.`, hint: quotesHint };
    return [{ ...fileProblem({ path: "" }, problem), question: id }];
  });
}

/** That its quotes are wrong is then told of such an answer already. */
function withUnpaired(
  unpaired: readonly AnswerProblem[],
  told: readonly AnswerProblem[],
): AnswerProblem[] {
  const asked = new Set(unpaired.map(({ question }) => question));
  const isTold = ({ rule, question }: AnswerProblem): boolean =>
    rule === "wrong-quotes" && asked.has(question);
  return [...unpaired, ...told.filter((each) => !isTold(each))];
}

/**
 * Whether nothing is wrong but that a question has no answer yet. An answer without parts lacks none
 * itself: what its record lacks, as the post of who heads, other questions ask.
 */
function isGap(
  { rule, question }: AnswerProblem,
  gaps: readonly Question[],
  kinds: AnswerKinds,
): boolean {
  if (gaps.length === 0) return false;
  const isMissing = rule === "missing-field" || rule === "yaml-empty" || rule === "file-missing";
  if (!isMissing || question === null || gaps.some(({ id }) => id === question)) return isMissing;
  const kind = kinds.get(question);
  return kind !== "fields" && kind !== "list";
}

/** What is wrong with the name of the organization's folder. */
function isOfFolder({ rule, owner }: Problem): boolean {
  return rule === "wrong-name" && owner?.file === undefined;
}

function readFiles({ texts }: WrittenAnswers, id: string): OrganizationFiles {
  const paths = [...texts].map(([name, text]) => [`organizations/${id}/${name}`, text] as const);
  return openContent(memoryFolder(new Map(paths))).readOrganization(id);
}

/** The texts by their paths in a content folder. */
function nameFiles(
  { texts }: WrittenAnswers,
  id: string,
  schemas: string | undefined,
): Map<string, string> {
  return new Map(
    Array.from(texts, ([name, text]) => [
      `organizations/${id}/${name}`,
      addHeader(name, text, schemas),
    ]),
  );
}

function addHeader(name: string, text: string, schemas: string | undefined): string {
  if (schemas === undefined) return text;
  const schema = `${schemas}/${name.replace(/\.yaml$/u, ".schema.json")}`;
  return `# yaml-language-server: $schema=${schema}\n${text}`;
}

/** Question by question, since each suggestion may lean on those before it. */
function fill({ list }: PackageInterview, answers: Answers): Answers {
  let filled = answers;
  for (;;) {
    const now = filled;
    const next = list(now).find(({ id, suggested }) => suggested !== null && !isAnswered(now, id));
    const suggested = next?.suggested ?? null;
    if (!next || suggested === null) return now;
    filled = { ...now, [next.id]: suggested };
  }
}

function listGaps({ list }: PackageInterview, answers: Answers): Question[] {
  return list(answers).filter(({ id, isOptional }) => !isOptional && !isAnswered(answers, id));
}
