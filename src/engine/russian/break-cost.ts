import { rememberOne } from "../base/remember.ts";

/** What a reader loses where a line ends between two words. */
export const breakCosts = {
  /** Parts of a date, a number and its sign, initials and the surname: never as long as a line holds them. */
  torn: 20_000,
  /** A preposition or conjunction at the end of a line. */
  lonely: 1900,
  /** A short name in quotes, «Детский сад № 1». */
  quoted: 900,
  /** In such a name the place before a town, «Детский сад № 1 / г. Пугачева». */
  beforeTown: 500,
  /** A number and what is counted; what is numbered and its number. */
  counted: 200,
} as const;

const months =
  /^(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\P{L}*$/u;

/** Little words that belong to what follows. */
const lonely =
  /^[«„(]*(?:[аивкосуя]|без|бы|в[ео]|да|для|до|за|из|из-за|из-под|или|изо|и|к[ао]|как|либо|на|над|не|ни|но|об?|обо|от|ото|по|под|при|про|с[ое]|то|через|что|это)$/iu;

/** What a number or a name follows. */
const signs =
  /^[«„(]*(?:ИП|№|§|п{1,2}\.|пунк(?:т|та|ту|том|те|ты|тов|тами)|подпунк(?:т|та|ту|том|те|ты|тов)|част(?:ь|и|ью)|ч\.|ст\.|стать(?:я|и|е|ю|ёй|ей)|приложени(?:е|я|ю|ем|и)|редакци(?:я|и|ей|ю)|раздел(?:а|у|ом|е)?|г\.|ул\.|д\.|пер\.|им\.|стр\.|каб\.)$/iu;

const initial = /^[«„(]*\p{Lu}\.$/u;

const surname = /^[«„(]*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;

/** A quoted name up to so many characters is read at a glance. */
const glance = 40;

/** The penalties for a line's end after each of the words but the last, which may hold U+00A0. */
export function breakCostsOf(words: readonly string[]): number[] {
  const quoted = findQuoted(words);
  const costs: number[] = [];
  for (let index = 0; index < words.length - 1; index++) {
    const word = words[index] ?? "";
    const next = words[index + 1] ?? "";
    const glue = next.indexOf("\u00a0");
    const before = word.slice(word.lastIndexOf("\u00a0") + 1);
    const after = glue === -1 ? next : next.slice(0, glue);
    const cost = breakCost(before, after);
    costs.push(quoted.has(index) ? Math.max(cost, costInName(after)) : cost);
  }
  return costs;
}

function costInName(after: string): number {
  return after === "г." ? breakCosts.beforeTown : breakCosts.quoted;
}

/** The penalty for a line's end at the space between two words. */
export function breakCost(before: string, after: string): number {
  const [start, end] = [traitsOf(before), traitsOf(after)];
  if (isTorn(start, end)) return breakCosts.torn;
  if (start.isLonely) return breakCosts.lonely;
  const isCounted = start.isCount && end.isCountable && !end.isLonely;
  return isCounted || end.isNumberSign ? breakCosts.counted : 0;
}

/** What of a word counts before a space, and what after it. */
type Traits = ReturnType<typeof describeWord>;

/** Papers say the same words again and again; each is looked at once. */
const traitsOf = rememberOne(describeWord, 8000);

function describeWord(word: string) {
  const isMonth = months.test(word);
  return {
    ...{ isMonth, isLonely: lonely.test(word), isSign: signs.test(word) },
    ...{ isInitial: initial.test(word), isSurname: surname.test(word) },
    isDash: /^[—–]/u.test(word),
    isNumberSign: word.startsWith("№"),
    /** What a sign may be torn from. */
    isSigned: /^[—–\d«„(\p{Lu}]/u.test(word),
    /** The name of a class: 10 «А», 10 А (ФМ). */
    isClassNumber: /^[«„(]*\d{1,2}$/u.test(word),
    isClassLetter: /^[«„(]*\p{Lu}[»“]?(?!\p{L})/u.test(word),
    isLoneLetter: /^[«„(]*\p{Lu}[»“]?$/u.test(word),
    isClassProfile: /^\(\p{Lu}/u.test(word),
    isDay: /^\d{1,2}$/u.test(word),
    isYear: /^\d{4}$/u.test(word),
    beginsWithYear: /^\d{4}/u.test(word),
    isYearWord: /^(?:г|гг|года?|году|годов)\P{L}*$/u.test(word),
    /** «5 дней», but no years and no numbers of clauses. */
    isCount: /^(?!(?:19|20)\d\d$)\d+(?:,\d+)?$/u.test(word),
    isCountable: /^[\p{L}%]/u.test(word),
  };
}

function isTorn(before: Traits, after: Traits): boolean {
  if (after.isDash || before.isSign) return after.isSigned;
  if (before.isClassNumber && after.isClassLetter) return true;
  if (before.isLoneLetter && after.isClassProfile) return true;
  if (before.isDay) return after.isMonth;
  if (before.isMonth) return after.beginsWithYear;
  if (before.isYear) return after.isYearWord;
  return before.isInitial || (before.isSurname && after.isInitial);
}

/** The words after which a line would end within a short name in quotes. */
function findQuoted(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [start, word] of words.entries()) {
    if (!word.includes("«") || !/^\(?«[^»]*$/u.test(word)) continue;
    let length = word.length;
    for (let end = start + 1; end < words.length && length <= glance; end++) {
      const next = words[end] ?? "";
      length += 1 + (next.includes("»") ? next.indexOf("»") + 1 : next.length);
      if (!next.includes("»")) continue;
      if (length <= glance) for (let index = start; index < end; index++) found.add(index);
      break;
    }
  }
  return found;
}
