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
  return words.slice(0, -1).map((word, index) => {
    const before = word.split("\u00a0").at(-1) ?? "";
    const after = words[index + 1]?.split("\u00a0")[0] ?? "";
    return Math.max(breakCost(before, after), quoted.has(index) ? costInName(after) : 0);
  });
}

function costInName(after: string): number {
  return after === "г." ? breakCosts.beforeTown : breakCosts.quoted;
}

/** The penalty for a line's end at the space between two words. */
export function breakCost(before: string, after: string): number {
  if (isTorn(before, after)) return breakCosts.torn;
  if (lonely.test(before)) return breakCosts.lonely;
  // «5 дней», but no years and no numbers of clauses.
  const isCounted = /^(?!(?:19|20)\d\d$)\d+(?:,\d+)?$/u.test(before) && /^[\p{L}%]/u.test(after);
  return (isCounted && !lonely.test(after)) || after.startsWith("№") ? breakCosts.counted : 0;
}

function isTorn(before: string, after: string): boolean {
  if (/^[—–]/u.test(after) || signs.test(before)) return /^[—–\d«„(\p{Lu}]/u.test(after);
  // The name of a class: 10 «А», 10 А (ФМ).
  if (/^[«„(]*\d{1,2}$/u.test(before) && /^[«„(]*\p{Lu}[»“]?(?!\p{L})/u.test(after)) return true;
  if (/^[«„(]*\p{Lu}[»“]?$/u.test(before) && /^\(\p{Lu}/u.test(after)) return true;
  if (/^\d{1,2}$/u.test(before)) return months.test(after);
  if (months.test(before)) return /^\d{4}/u.test(after);
  if (/^\d{4}$/u.test(before)) return /^(?:г|гг|года?|году|годов)\P{L}*$/u.test(after);
  return initial.test(before) || (surname.test(before) && initial.test(after));
}

/** The words after which a line would end within a short name in quotes. */
function findQuoted(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [start, word] of words.entries()) {
    if (!/^\(?«[^»]*$/u.test(word)) continue;
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
