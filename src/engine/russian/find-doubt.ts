import { remember } from "../base/remember.ts";
import type { NamePart } from "./decline-name-part.ts";
import { organizationNoun, splitOrganization } from "./decline-organization.ts";
import { parsePhrase } from "./parse-phrase.ts";
import { agentNoun } from "./phrase-words.ts";
import type { Sex } from "./sex.ts";

interface Doubt {
  readonly part: NamePart;
  /** Null: of either sex. */
  readonly sex: Sex | null;
  readonly word: RegExp;
  readonly reason: string;
}

const stress =
  "от ударения зависит окончание творительного падежа («-ом» или «-ем», «-ой» или «-ей»)";
const foreign = "у русских фамилий творительный на «-ым», у иностранных — на «-ом»";

/** The first that fits tells the reason; names of one plain word that fit none are sure. */
const doubts: readonly Doubt[] = [
  {
    part: "surname",
    sex: null,
    word: /[-‐‑–\s]/u,
    reason: "в составной фамилии первая часть может не склоняться",
  },
  {
    part: "firstName",
    sex: null,
    word: /[-‐‑–\s]/u,
    reason: "в составном имени первая часть может не склоняться",
  },
  {
    part: "surname",
    sex: "male",
    word: /(?:[аеиоуэюя]|[^аеёиоуыэюя])ец$|[её]к$|ок$|ень$/u,
    reason: "гласная перед последней согласной может выпадать",
  },
  { part: "surname", sex: null, word: /[жчшщц]а$/u, reason: stress },
  { part: "surname", sex: "male", word: /[жшщ]$|[^и]ч$/u, reason: stress },
  { part: "surname", sex: "male", word: /^[^аеёиоуыэюя]+(?:[иы]н|[оеё]в)$/u, reason: foreign },
  {
    part: "surname",
    sex: "male",
    word: /(?:[^кцнв]|[^сц]к)ой$/u,
    reason: "фамилия может склоняться и как прилагательное, и как существительное",
  },
  {
    part: "firstName",
    sex: "female",
    word: /(?<!^любов)ь$/u,
    reason: "женское имя на «ь» может склоняться или не склоняться",
  },
  {
    part: "patronymic",
    sex: null,
    word: /^(?!.*(?:ич|на|оглы|кызы|гызы|уулу|улы)$)/u,
    reason: "слово не похоже на отчество",
  },
];

/**
 * Why a person should look at the forms of a name's part once, in Russian, or null where the rules
 * are sure (declension is measured; about two surnames in a hundred are doubted).
 */
export function findNameDoubt(part: NamePart, text: string, sex: Sex): string | null {
  const word = text.trim().normalize("NFC").toLowerCase();
  if (!/^[а-яё][а-яё\s-]*[а-яё]$/u.test(word)) return "слово записано не только русскими буквами";
  const found = doubts.find(
    (doubt) => doubt.part === part && (doubt.sex ?? sex) === sex && doubt.word.test(word),
  );
  return found?.reason ?? null;
}

/** As `findNameDoubt`, for positions: unknown head words, several heads, nothing to decline. */
export const findPositionDoubt = remember((position: string): string | null => {
  if (/^(?:и\.\s*о\.|врио\s)/iu.test(position)) return null;
  const parts = parsePhrase(position.normalize("NFC"));
  const heads = parts.filter(({ role }) => role !== null);
  if (heads.length === 0) return "правила не нашли слова, которое склоняется";
  const unknown = heads.find(
    ({ text, role }) => role?.kind === "noun" && !agentNoun.test(text.toLowerCase()),
  );
  if (unknown !== undefined) return `слово «${unknown.text}» правилам незнакомо`;
  const later = parts.findIndex(
    ({ text, role }) => role === null && /[,;/(]|\s[-–—и]\s/u.test(text),
  );
  const several = parts.slice(later + 1).some(({ role }) => role !== null);
  return later >= 0 && several ? "в должности несколько названий" : null;
});

/** As `findNameDoubt`, for organizations. What begins with an abbreviation or quotes never declines. */
export function findOrganizationDoubt(name: string): string | null {
  const { names, rest } = splitOrganization(name);
  if (names.length === 0) return null;
  const heads = names.flatMap(parsePhrase).filter(({ role }) => role?.kind === "noun");
  if (heads.length === 0) return "правила не нашли слова, которое склоняется";
  if (/(?<![а-яё])ясли/iu.test(names.join(""))) return "слово «ясли» — множественного числа";
  const unknown = heads.find(({ text }) => !organizationNoun.test(text));
  if (unknown !== undefined) return `слово «${unknown.text}» правилам незнакомо`;
  const afterQuotes = rest.replace(/«.*»|".*"|„.*“/u, "");
  return organizationNoun.test(afterQuotes) ? "после кавычек стоит ещё одно название" : null;
}
