import {
  declineAdjective,
  findAdjectiveGender,
  findSureAdjectiveGender,
  type Gender,
} from "../../../engine/russian/adjective.ts";
import { buildCases, type Case, type Cases } from "../../../engine/russian/cases.ts";
import { declineBody } from "../../../engine/russian/decline-position.ts";
import { applyRules, defineRule } from "../../../engine/russian/endings.ts";
import { keepLetterCase, lowerFirst } from "../../../engine/russian/letter-case.ts";
import { findNounGender } from "../../../engine/russian/noun.ts";

/** What groups of each kind are called, whatever the type of their organization. */
const nouns = {
  staff: "группа",
  "age-group": "группа",
  class: "класс",
  association: "объединение",
} as const;

/** Caught, so that a split keeps it. */
const quoted = /(«[^»]*»|"[^"]*"|„[^“]*“)/u;

type GroupKind = keyof typeof nouns;

/** Names with one of these need no other noun: «Театральная студия «Маска»». */
const ownNoun =
  /(?<![а-яё-])(?:ансамбль|группа|класс|клуб|коллектив|кружок|лаборатория|мастерская|объединение|отделение|отряд|подгруппа|секция|студия|театр|хор|школа)(?![а-яё-])/iu;

/** What kind of group it is, or which by number; other adjectives («Солнечная») are own names. */
const kindAdjective =
  /^(?:\d+-|(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|одиннадцат|адаптационн|вечерн|выпускн|дежурн|инклюзивн|кадетск|комбинированн|компенсирующ|коррекционн|кратковременн|круглосуточн|логопедическ|младш|общеразвивающ|оздоровительн|подготовительн|продл[её]нн|разновозрастн|ранн|речев|санаторн|семейн|смешанн|средн|старш|ясельн))[аеийоыья]+$/u;

/** «общеразвивающей направленности», «кратковременного пребывания». */
const complement = /^[а-яё]+(?:ей|ой|его|ого) (?:вида|возраста|дня|направленности|пребывания)$/iu;

const ordinals = [
  defineRule(/(?<=^\d+-)я$/u, "й й ю й й"),
  defineRule(/(?<=^\d+-)[йы]й?$/u, "го му й м м"),
  defineRule(/(?<=^\d+-)е$/u, "го му е м м"),
];

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
  const plain = text.split(quoted).filter((_, index) => index % 2 === 0);
  if (plain.join(" ").toLowerCase().split(/\s+/u).includes(noun.nominative))
    return declineTitle(text, noun);
  if (ownNoun.test(plain.join(" "))) return declineBody(lowerFirst(text));
  const withNoun = addNoun(text, kind, noun.nominative);
  if (withNoun !== null) return declineTitle(withNoun, noun);
  if (kind === "class" && /^(?:\d|[IVX]+(?!\p{L}))/u.test(text))
    return buildCases((c) => `${text} ${noun[c]}`);
  return buildCases((c) => `${noun[c]} ${quote(text)}`);
}

/** The noun of a group's kind; the type's own noun («студия») where it has one. */
export function groupNoun(kind: GroupKind, terms: Cases): Cases {
  const own = nouns[kind];
  const isForeign = kind === "staff" || Object.values<string>(nouns).includes(terms.nominative);
  return isForeign && terms.nominative !== own ? declineBody(own) : terms;
}

/** Numbers and what is quoted already need no quotes; inner quotes become „лапки“. */
function quote(text: string): string {
  if (text === "" || /^(?:№?\s*\d+|«[^«]*»|"[^"]*"|„.*“)$/u.test(text)) return text;
  return `«${text.replaceAll("«", "„").replaceAll("»", "“")}»`;
}

/**
 * «Старшая» → «Старшая группа», «Подготовительная к школе № 2» → «Подготовительная к школе группа
 * № 2», «Пятый «А»» → «Пятый «А» класс»; null for what does not begin with such adjectives.
 */
function addNoun(text: string, kind: GroupKind, noun: string): string | null {
  const words = text.split(/\s+/u);
  const other = words.findIndex((word) => !isKind(word.toLowerCase(), findNounGender(noun)));
  const adjectives = other < 0 ? words.length : other;
  const toSchool = words.slice(adjectives, adjectives + 2).join(" ") === "к школе" ? 2 : 0;
  const rest = words.slice(adjectives + toSchool).join(" ");
  const isComplement = complement.test(rest);
  if (!isComplement && (adjectives === 0 || /^[а-яё]/u.test(rest))) return null;
  if (kind === "class" && !isComplement) return `${text} ${noun}`;
  const after = isComplement ? lowerFirst(rest) : quote(rest);
  return [...words.slice(0, adjectives + toSchool), noun, after].join(" ").trimEnd();
}

function isKind(word: string, gender: Gender | null): boolean {
  return kindAdjective.test(word) && (/^\d/u.test(word) || findAdjectiveGender(word) === gender);
}

/** A title that holds its noun: the noun and the adjectives around it change. */
function declineTitle(title: string, noun: Cases): Cases {
  const pieces = title.split(quoted);
  return buildCases((c) => {
    let seen = false;
    const decline = (word: string): string => {
      const small = word.toLowerCase();
      if (small !== noun.nominative) return declineModifier(word, seen, noun.nominative, c);
      seen = true;
      return keepLetterCase(word, noun[c]);
    };
    const forms = pieces.map((piece, index) =>
      index % 2 === 1 ? piece : piece.split(/(\s+)/u).map(decline).join(""),
    );
    return lowerFirst(forms.join(""));
  });
}

function declineModifier(word: string, afterNoun: boolean, noun: string, name: Case): string {
  const small = word.toLowerCase();
  const ordinal = applyRules(ordinals, small, name);
  if (ordinal !== null && name !== "nominative") return ordinal;
  const gender = findNounGender(noun);
  const shown = afterNoun ? findSureAdjectiveGender(small) : findAdjectiveGender(small);
  if (gender === null || shown !== gender) return word;
  return keepLetterCase(word, declineAdjective(small, gender, false, name));
}
