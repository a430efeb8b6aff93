import {
  declineAdjective,
  findAdjectiveGender,
  findSureAdjectiveGender,
  type Gender,
} from "../../../engine/russian/adjective.ts";
import {
  applyOverrides,
  buildCases,
  type Case,
  type Cases,
} from "../../../engine/russian/cases.ts";
import { declineBody } from "../../../engine/russian/decline-position.ts";
import { applyRules, defineRule } from "../../../engine/russian/endings.ts";
import type { GroupOn } from "../facts/snapshot.ts";
import { keepLetterCase, lowerFirst } from "../../../engine/russian/letter-case.ts";
import { findNounGender } from "../../../engine/russian/noun.ts";
import {
  associationNoun,
  classesNoun,
  complement,
  kindAdjective,
  ownNoun,
  severalClasses,
} from "./group-words.ts";

/** What groups of each kind are called, whatever the type of their organization. */
const nouns = {
  staff: "группа",
  "age-group": "группа",
  class: "класс",
  association: "объединение",
  "student-group": "группа",
} as const;

/** Caught, so that a split keeps it. */
const quoted = /(«[^»]*»|"[^"]*"|„[^“]*“)/u;

type GroupKind = keyof typeof nouns;

const ordinals = [
  defineRule(/(?<=^\d+-)я$/u, "й й ю й й"),
  defineRule(/(?<=^\d+-)[йы]й?$/u, "го му й м м"),
  defineRule(/(?<=^\d+-)е$/u, "го му е м м"),
];

/** As `declineGroup`; the forms of the whole title in the data win. */
export function titleGroup(
  { name, kind, forms }: Pick<GroupOn, "name" | "kind" | "forms">,
  terms: Cases,
): Cases {
  return applyOverrides(declineGroup(name, kind, terms), forms);
}

/**
 * The title of a group for the middle of a sentence: «группа «Солнышко»», «старшая группа»,
 * «5 «А» класс», «подготовительная к школе группа «Радуга»». Takes the name from the data, with its
 * noun or without, and the six forms of the noun that the organization's type uses («группа»),
 * which give way where the kind needs another (the staff of a school are a «группа»). Quoted words
 * stay.
 */
export function declineGroup(name: string, kind: GroupKind, terms: Cases): Cases {
  const text = name.normalize("NFC").trim();
  const noun = groupNoun(kind, terms);
  const [, main = "", inBrackets = ""] = brackets.exec(text) ?? [];
  if (ownNoun.test(inBrackets) && !ownNoun.test(withoutQuotes(main)))
    return declineGroup(`${quote(main)} (${withoutNoun(inBrackets, noun)})`, kind, terms);
  const plain = withoutQuotes(text);
  if (plain.toLowerCase().split(/\s/u).includes(noun.nominative)) return declineTitle(text, noun);
  if (ownNoun.test(plain) || (kind === "association" && associationNoun.test(plain)))
    return declineBody(lowerFirst(text));
  const withNoun = addNoun(text, kind, noun.nominative);
  if (withNoun !== null) return declineTitle(withNoun, noun);
  if (kind === "class" && /^(?:\d|[IVX]+(?!\p{L}))/u.test(text))
    return severalClasses.test(text)
      ? buildCases((c) => `${text} ${classesNoun[c]}`)
      : declineTitle(`${text} ${noun.nominative}`, noun);
  return declineTitle(`${noun.nominative} ${quote(text)}`, noun);
}

/** «Пчёлки (старшая группа)»: what stands in brackets explains the name. */
const brackets = /^([^()]+?)\s*\(([^()]*)\)$/u;

function withoutQuotes(text: string): string {
  return text
    .split(quoted)
    .filter((_, index) => index % 2 === 0)
    .join(" ");
}

function withoutNoun(text: string, noun: Cases): string {
  const words = text.split(/\s+/u);
  return words.filter((word) => word.toLowerCase() !== noun.nominative).join(" ") || text;
}

/** The noun of a group's kind; the type's own noun («студия») where it has one. */
export function groupNoun(kind: GroupKind, terms: Cases): Cases {
  const own = nouns[kind];
  const isForeign = kind === "staff" || Object.values<string>(nouns).includes(terms.nominative);
  return isForeign && terms.nominative !== own ? declineBody(own) : terms;
}

/**
 * Numbers and what is quoted already («Пчёлки» № 5, «Пчёлки» (средняя)) need no quotes; inner
 * quotes become „лапки“.
 */
function quote(text: string): string {
  const isQuoted = /^(?:№?\s*\d+|(?:«[^«]*»|"[^"]*"|„.*“)(?:\s+№\s*\d+|\s+\([^()]*\))*)$/u;
  if (text === "" || isQuoted.test(text)) return text;
  return `«${text.replaceAll("«", "„").replaceAll("»", "“")}»`;
}

/**
 * «Старшая» → «Старшая группа», «Подготовительная к школе № 2» → «Подготовительная к школе группа
 * № 2», «Пятый «А»» → «Пятый «А» класс»; null for what does not begin with such adjectives.
 */
function addNoun(text: string, kind: GroupKind, noun: string): string | null {
  const words = text.split(/\s+/u);
  const gender = findNounGender(noun);
  const other = words.findIndex(
    (word, index) =>
      !isKind(word.toLowerCase(), gender) &&
      !(index === 0 && isNumber(word) && isKind(words[1]?.toLowerCase() ?? "", gender)),
  );
  const adjectives = other < 0 ? words.length : other;
  const toSchool = words.slice(adjectives, adjectives + 2).join(" ") === "к школе" ? 2 : 0;
  const rest = words.slice(adjectives + toSchool).join(" ");
  const isComplement = complement.test(rest);
  if (!isComplement && (adjectives === 0 || /^[а-яё]/u.test(rest))) return null;
  if (kind === "class" && !isComplement) return `${text} ${noun}`;
  const after = isComplement ? lowerFirst(rest) : quote(rest);
  return [...words.slice(0, adjectives + toSchool), noun, after].join(" ").trimEnd();
}

/** «1 младшая», «II младшая»: a number before what kind it is. */
function isNumber(word: string): boolean {
  return /^(?:\d+|[IVX]+)$/u.test(word);
}

function isKind(word: string, gender: Gender | null): boolean {
  return kindAdjective.test(word) && (/^\d/u.test(word) || findAdjectiveGender(word) === gender);
}

/** A title that holds its noun: the noun and the adjectives around it change. */
function declineTitle(title: string, noun: Cases): Cases {
  const pieces = title.split(quoted);
  // Caught, so that a split keeps it: «студенческая группа» is one noun of two words.
  const phrase = new RegExp(`(?<!\\S)(${RegExp.escape(noun.nominative)})(?!\\S)`, "iu");
  return buildCases((c) => {
    let seen = false;
    const modify = (word: string): string => declineModifier(word, seen, noun.nominative, c);
    const decline = (part: string, index: number): string => {
      if (index % 2 === 0) return part.replaceAll(/\S+/gu, (word) => modify(word));
      seen = true;
      return keepLetterCase(part, noun[c]);
    };
    const forms = pieces.map((piece, index) =>
      index % 2 === 1 ? piece : piece.split(phrase).map(decline).join(""),
    );
    return lowerFirst(forms.join(""));
  });
}

function declineModifier(word: string, afterNoun: boolean, noun: string, name: Case): string {
  const [, open = "", core = "", close = ""] = /^(\(?)(.*?)([),]*)$/su.exec(word) ?? [];
  if (core !== word) return open + declineModifier(core, afterNoun, noun, name) + close;
  const small = word.toLowerCase();
  const ordinal = applyRules(ordinals, small, name);
  if (ordinal !== null && name !== "nominative") return ordinal;
  const gender = findNounGender(noun);
  const shown = afterNoun ? findSureAdjectiveGender(small) : findAdjectiveGender(small);
  if (gender === null || shown !== gender) return word;
  return keepLetterCase(word, declineAdjective(small, gender, false, name));
}
