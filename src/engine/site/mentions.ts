import type { NumberedDocument } from "../documents/make-documents.ts";
import { dateForms } from "../russian/dates.ts";
import { inlineText } from "../tree/plain-text.ts";
import type { Block } from "../tree/types.ts";

type Named = Pick<NumberedDocument, "name" | "tree" | "record">;

/** A way in which other papers name a document; the group `link` is what leads to it. */
interface Mention {
  name: string;
  pattern: RegExp;
  /** Whether the words between are those of the organization's name. */
  holds: (between: string) => boolean;
}

/** Words that name a document, by the indexes of their characters. */
export interface FoundMention {
  start: number;
  end: number;
  name: string;
}

/**
 * Finds in a text the words that name one of these documents, by the requisites that it bears: «приказ
 * от 02.09.2024 № 87», «Положение об использовании …», «Положение (редакция № 1)». So words that
 * were signed before there was a page to lead to lead there as well. `titled` are those that go by
 * their heading: of the editions of one document, that which the reader's paper goes by.
 */
export function openMentions(
  documents: readonly Named[],
  titled: readonly Named[],
  organization: { full: string; short: string },
): (text: string) => FoundMention[] {
  const isOwn = createNameCheck(organization);
  const mentions = [
    ...documents.flatMap((document) => byNumber(document, documents, isOwn)),
    ...documents.flatMap((document) => byEdition(document, documents)),
    ...titled.flatMap(byHeading),
  ];
  return (text) => apart(mentions.flatMap((mention) => findAll(text, mention)));
}

function findAll(text: string, { name, pattern, holds }: Mention): FoundMention[] {
  return [...text.matchAll(pattern)].flatMap(({ groups, indices }) => {
    const [start, end] = indices?.groups?.link ?? [0, 0];
    return end > start && holds(groups?.between ?? "") ? [{ start, end, name }] : [];
  });
}

/** The first of those that meet; of two that begin together the longer one. */
function apart(found: readonly FoundMention[]): FoundMention[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return sorted.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

const always = (): boolean => true;

/** «приказ от 02.09.2024 № 87», «приказом детского сада от 2 сентября 2024 г. № 87», «приказ № 87». */
function byNumber(
  { name, tree, record }: Named,
  all: readonly Named[],
  isOwn: Mention["holds"],
): Mention[] {
  const requisites = tree.children.find((block) => block.type === "dateNumberPlace");
  const number = requisites ? inlineText(requisites.number) : "";
  const noun = nounOf(tree.children);
  if (noun === null || !/^№\s*[\p{L}\d]/u.test(number)) return [];
  const { numeric, long } = dateForms(record?.date ?? tree.properties.date);
  const date = `(?:${spaced(numeric)}|${spaced(long)})`;
  const sign = `№\\s*${spaced(number.slice(1).trim())}(?![\\p{L}\\d/-])`;
  const patterns = [
    `(?<link>${noun}\\s+от\\s+${date}\\s+${sign})`,
    `${noun}(?<between>\\s[^;:()\\n]{1,300}?)\\s+(?<link>от\\s+${date}\\s+${sign})`,
  ];
  const isOnly = !all.some(
    (other) => other.record?.id !== record?.id && hasNumber(other, number, noun),
  );
  if (isOnly) patterns.push(`(?<link>${noun}\\s+${sign})`);
  return patterns.map((pattern) => ({ name, pattern: new RegExp(pattern, "dgiu"), holds: isOwn }));
}

function hasNumber({ tree }: Named, number: string, noun: string): boolean {
  return tree.children.some(
    (block) =>
      block.type === "dateNumberPlace" &&
      inlineText(block.number) === number &&
      nounOf(tree.children) === noun,
  );
}

/** «Положение (редакция № 1)», where one document alone has editions and is called so. */
function byEdition({ name, tree, record }: Named, all: readonly Named[]): Mention[] {
  const noun = nounOf(tree.children);
  if (noun === null || record?.edition == null) return [];
  const isShared = all.some(
    (other) => other.record?.kind !== record.kind && nounOf(other.tree.children) === noun,
  );
  if (isShared) return [];
  const number = `редакция\\s+№\\s*${record.edition}(?!\\d)`;
  const pattern = `${noun}(?:\\s[^;:()\\n]{0,300})?\\s\\((?<link>${number})`;
  return [{ name, pattern: new RegExp(pattern, "dgiu"), holds: always }];
}

/** «Положение об использовании … в …»: as its heading says. */
function byHeading({ name, tree }: Named): Mention[] {
  const noun = nounOf(tree.children);
  const heading = tree.children.find((block) => block.type === "heading");
  if (noun === null || !heading) return [];
  const words = spaced(inlineText(heading.children));
  const pattern = `(?<link>${noun}\\s+${words})(?![\\p{L}\\d])(?!\\s+\\(редакция)`;
  return [{ name, pattern: new RegExp(pattern, "dgiu"), holds: always }];
}

/**
 * The word that a document is called by, in any case: «приказ» of «ПРИКАЗ», as a pattern. Who names
 * an order is led to the extract of it, where that is what is published.
 */
function nounOf(blocks: readonly Block<string>[]): string | null {
  const kind = blocks.find((block) => block.type === "documentKind");
  const name = kind ? inlineText(kind.children).toLowerCase().trim() : "";
  const word = name.replace(/^выписка\s+из\s+/u, "");
  if (!/^\p{L}{4,}$/u.test(word)) return null;
  return `(?<!\\p{L})${word.replace(/[аеиоуыэюяьй]+$/u, "")}\\p{L}{0,4}`;
}

/** A text as a pattern, whatever blanks the lines are set with. */
function spaced(text: string): string {
  return text
    .split(/\s+/u)
    .map((word) => RegExp.escape(word))
    .join("\\s+");
}

/**
 * Whether words are the organization's name or a part of it, in any case: the order of somebody else
 * may have the same day and number.
 */
function createNameCheck({ full, short }: { full: string; short: string }): Mention["holds"] {
  const stem = (word: string): string => word.slice(0, 3);
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const own = new Set(wordsOf(`${full} ${short}`).map(stem));
  return (between) => wordsOf(between).every((word) => own.has(stem(word)));
}
