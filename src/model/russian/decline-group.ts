import { declineAdjective, findAdjectiveGender, findSureAdjectiveGender } from "./adjective.ts";
import { buildCases, type Case, type Cases } from "./cases.ts";
import { declineBody } from "./decline-position.ts";
import { applyRules, defineRule } from "./endings.ts";
import { keepLetterCase } from "./letter-case.ts";
import { findNounGender } from "./noun.ts";

/** What groups of each kind are called, whatever the type of their organization. */
const nouns = {
  staff: "группа",
  "age-group": "группа",
  class: "класс",
  association: "объединение",
} as const;

type GroupKind = keyof typeof nouns;

/** Names with one of these need no other noun: «Театральная студия «Маска»». */
const ownNoun =
  /(?<![а-яё-])(?:ансамбль|группа|класс|клуб|коллектив|кружок|лаборатория|мастерская|объединение|отделение|отряд|подгруппа|секция|студия|театр|хор|школа)(?![а-яё-])/iu;

const ordinals = [
  defineRule(/(?<=^\d+-)я$/u, "й й ю й й"),
  defineRule(/(?<=^\d+-)[йы]й?$/u, "го му й м м"),
  defineRule(/(?<=^\d+-)е$/u, "го му е м м"),
];

/**
 * The title of a group for the middle of a sentence: «группа «Солнышко»», «5 «А» класс»,
 * «подготовительная к школе группа «Радуга»». Takes the name from the data, with its noun or
 * without, and the six forms of the noun that the organization's type uses («группа»), which give
 * way where the kind needs another (the staff of a school are a «группа»). Quoted words stay.
 */
export function declineGroup(name: string, kind: GroupKind, terms: Cases): Cases {
  const text = name.normalize("NFC").trim();
  const noun = chooseNoun(kind, terms);
  const pieces = text.split(/(«[^»]*»|"[^"]*"|„[^“]*“)/u);
  const plain = pieces.filter((_, index) => index % 2 === 0).join(" ");
  if (plain.toLowerCase().split(/\s+/u).includes(noun.nominative))
    return declineTitle(pieces, noun);
  if (ownNoun.test(plain)) return declineBody(lowerFirst(text));
  if (kind === "class" && /^(?:\d|[IVX]+(?!\p{L}))/u.test(text))
    return buildCases((c) => `${text} ${noun[c]}`);
  return buildCases((c) => `${noun[c]} ${quote(text)}`);
}

function chooseNoun(kind: GroupKind, terms: Cases): Cases {
  const own = nouns[kind];
  const isForeign = kind === "staff" || Object.values<string>(nouns).includes(terms.nominative);
  return isForeign && terms.nominative !== own ? declineBody(own) : terms;
}

/** Numbers and what is quoted already need no quotes; inner quotes become „лапки“. */
function quote(text: string): string {
  if (/^(?:№?\s*\d+|«[^«]*»|"[^"]*"|„.*“)$/u.test(text)) return text;
  return `«${text.replaceAll("«", "„").replaceAll("»", "“")}»`;
}

/** A title that holds its noun: the noun and the adjectives around it change. */
function declineTitle(pieces: readonly string[], noun: Cases): Cases {
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

/** A word of the language, not «XI» or «ГКП». */
function lowerFirst(text: string): string {
  return text.replace(/^[А-ЯЁ](?=[а-яё])/u, (letter) => letter.toLowerCase());
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
