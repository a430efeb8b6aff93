import { isRecord } from "../base/is-record.ts";
import { ownValue } from "../base/own-value.ts";
import type { Source } from "../base/source.ts";
import { didYouMean } from "../base/suggest.ts";
import { type Problem, sortProblems } from "../problem.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { locate, type Path, tokenOf, type YamlFile } from "../yaml/yaml-file.ts";
import type { Answer, Answers } from "./answers.ts";
import { findUnknownParts, partsOf } from "./find-unknown-parts.ts";
import type { Control, Question } from "./question.ts";

type Kind = Control["kind"];

/** What kind of answer each question takes, by id. */
export type AnswerKinds = ReadonlyMap<string, Kind>;

/** Answers as they were read, and what cannot be one. */
export interface ReadAnswers {
  answers: Answers;
  problems: Problem[];
}

/**
 * Reads answers from YAML: the ids of questions are its keys. Numbers are read as they were typed.
 * `ask` tells what is asked after these answers.
 */
export function readAnswers(
  source: Source,
  kinds: AnswerKinds,
  ask: (answers: Answers) => readonly Question[],
): ReadAnswers {
  const yaml = parseYaml(source);
  const problems: Problem[] = [...yaml.problems];
  const answers: Record<string, Answer> = {};
  if (yaml.data !== undefined && !isRecord(yaml.data))
    problems.push(tell(yaml, [], "Здесь нужны ответы: имя вопроса, двоеточие, ответ.", example));
  for (const [id, value] of Object.entries(isRecord(yaml.data) ? yaml.data : {})) {
    const kind = kinds.get(id);
    if (kind === undefined) {
      const hint = didYouMean(id, [...kinds.keys()]);
      problems.push(tell(yaml, [id], `Вопроса «${id}» нет.`, hint, "key"));
      continue;
    }
    const answer = readValue(yaml, [id], value, kind);
    if (answer === null) problems.push(tell(yaml, [id], wordings[kind].not, wordings[kind].hint));
    else answers[id] = answer;
  }
  problems.push(...findUnknownParts(yaml, answers, ask(answers)));
  return { answers, problems: sortProblems(problems) };
}

const example = 'Например: inn: "6499000002"';

/** An answer as typed after `--answer id=`; of parts one at a time: `address.region`. Null: no such answer. */
export function readAnswer(
  answers: Answers,
  id: string,
  words: string,
  kinds: AnswerKinds,
  ask: (answers: Answers) => readonly Question[],
): Answer | null {
  const [question = "", part] = id.split(".");
  const kind = kinds.get(question);
  if (kind === "fields" && part !== undefined) {
    const asked = ask(answers).find((each) => each.id === question);
    if (asked && !partsOf(asked.control)?.includes(part)) return null;
    const old = ownValue(answers, question);
    return { ...(isRow(old) ? old : {}), [part]: words };
  }
  if (part !== undefined || kind === undefined) return null;
  if (kind === "yes-no") return yesOf(words);
  if (kind === "list") return readList(answers, id, words, kinds, ask);
  return kind === "fields" || kind === "forms" ? null : words;
}

/** The lines of a table, typed as they stand in a file: `[{ body: council, protocol: 1 }]`. */
function readList(
  answers: Answers,
  id: string,
  words: string,
  kinds: AnswerKinds,
  ask: (answers: Answers) => readonly Question[],
): Answer | null {
  const source = { path: "--answer", text: `${id}: ${words}\n` };
  const read = readAnswers(source, kinds, (given) => ask({ ...answers, ...given }));
  return read.problems.length > 0 ? null : (ownValue(read.answers, id) ?? null);
}

function isRow(answer: Answer | undefined): answer is Readonly<Record<string, string>> {
  return isRecord(answer) && !Array.isArray(answer);
}

function readValue(yaml: YamlFile, path: Path, value: unknown, kind: Kind): Answer | null {
  if (kind === "list" || kind === "forms") {
    if (!Array.isArray(value)) return null;
    const rows = value.map((row, index) => readRow(yaml, [...path, index], row));
    return rows.every((row) => row !== null) ? rows : null;
  }
  if (kind === "fields") return readRow(yaml, path, value);
  if (kind === "yes-no") return typeof value === "boolean" ? value : yesOf(String(value));
  return readText(yaml, path, value);
}

function readRow(
  yaml: YamlFile,
  path: Path,
  value: unknown,
): Readonly<Record<string, string>> | null {
  if (!isRecord(value)) return null;
  const texts = Object.entries(value).map(
    ([key, each]) => [key, readText(yaml, [...path, key], each)] as const,
  );
  if (texts.some(([, text]) => text === null)) return null;
  return Object.fromEntries(texts.map(([key, text]) => [key, text ?? ""]));
}

/** A number is what was typed: 0645 keeps its nought. */
function readText(yaml: YamlFile, path: Path, value: unknown): string | null {
  if (typeof value === "string") return value;
  if (value === null) return "";
  return typeof value === "object" ? null : tokenOf(yaml, path);
}

function yesOf(words: string): boolean | null {
  const word = words.trim().toLowerCase();
  if (["да", "yes", "true"].includes(word)) return true;
  return ["нет", "no", "false"].includes(word) ? false : null;
}

const text = { not: "Здесь нужен текст.", hint: "Запишите ответ одной строкой." };

const wordings: Readonly<Record<Kind, { not: string; hint: string }>> = {
  ...{ text, person: text, date: text, choice: text },
  "yes-no": { not: "Здесь нужно «да» или «нет».", hint: "Запишите: да или нет." },
  fields: {
    not: "Здесь нужны части ответа, каждая своей строкой.",
    hint: 'Например: address: { postalCode: "413720", region: Саратовская область }',
  },
  list: {
    not: "Здесь нужен список.",
    hint: "Например: groups: [{ name: Солнышко, age: от 3 до 4 лет }]; если никого и ничего: []",
  },
  forms: {
    not: "Здесь нужен список исправленных форм.",
    hint: "Например: name-forms: [{ of: short, genitive: МДОУ «Сад» }]; если всё верно: []",
  },
};

function tell(
  yaml: YamlFile,
  path: Path,
  message: string,
  hint: string,
  part: "key" | "value" = "value",
): Problem {
  return { ...locate(yaml, path, part), rule: "wrong-answer", severity: "error", message, hint };
}
