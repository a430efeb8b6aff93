import { ownValue } from "../../../engine/base/own-value.ts";
import {
  type Answers,
  rowAnswer,
  rowsAnswer,
  textAnswer,
} from "../../../engine/interview/answers.ts";
import { splitName } from "../../../engine/russian/split-name.ts";
import { transliterate, uniqueId } from "../../../engine/russian/transliterate.ts";

/** Somebody who was named in answers. */
export interface AnsweredPerson {
  id: string;
  /** In one line, surname first. */
  name: string;
}

/** What several questions tell of people: each has one id, wherever the name comes again. */
export function listPeople(answers: Answers, others: readonly string[] = []): AnsweredPerson[] {
  const head = textAnswer(answers, "head-name");
  const rows = rowsAnswer(answers, "people").map((row) => row.name ?? "");
  const people: AnsweredPerson[] = [];
  const add = (name: string): void => {
    if (name === "") return;
    const { surname, firstName } = splitName(name);
    const wanted = transliterate(surname) || transliterate(firstName) || "rabotnik";
    people.push({ id: uniqueId(wanted, new Set(people.map(({ id }) => id))), name });
  };
  add(head);
  // Two lines of a table with one name are two people; the head is in it once more.
  let isHeadMet = false;
  for (const name of rows) {
    const isHead: boolean = !isHeadMet && isSameName(name, head);
    isHeadMet ||= isHead;
    if (!isHead) add(name);
  }
  for (const name of others) if (!findPerson(people, name)) add(name);
  return people;
}

/** The first of a name. */
export function findPerson(
  people: readonly AnsweredPerson[],
  name: string,
): AnsweredPerson | undefined {
  return people.find((person) => isSameName(person.name, name));
}

/** ё and е, letter case and blanks make no other person. */
export function isSameName(one: string, other: string): boolean {
  return one !== "" && foldName(one) === foldName(other);
}

function foldName(name: string): string {
  return name.toLowerCase().replaceAll("ё", "е").replaceAll(/\s+/gu, " ").trim();
}

/** Groups by the names that were answered, each with an id. */
export function listGroups(answers: Answers): { id: string; name: string; age?: string }[] {
  const taken = new Set(["employees"]);
  return rowsAnswer(answers, "groups").map(({ name = "", age }) => {
    const id = uniqueId(transliterate(name) || "gruppa", taken);
    taken.add(id);
    return { id, name, ...(age !== undefined && { age }) };
  });
}

const usualBodies: Readonly<Record<string, string>> = {
  "педагогический совет": "pedagogical-council",
  "совет родителей": "parents-council",
  "общее собрание работников": "staff-meeting",
  "управляющий совет": "governing-council",
};

/** The collegial bodies that were answered, with what they do with the main document. */
export function listBodies(answers: Answers): { id: string; name: string; role: string }[] {
  const taken = new Set<string>();
  return rowsAnswer(answers, "councils").map(({ name = "", role = "adopted" }) => {
    const usual = ownValue(usualBodies, name.toLowerCase()) ?? (transliterate(name) || "sovet");
    const id = uniqueId(usual, taken);
    taken.add(id);
    return { id, name, role };
  });
}

/** The place from the address: «г. Пугачев». */
export function localityOf(answers: Answers): string {
  return rowAnswer(answers, "address").locality ?? "";
}
