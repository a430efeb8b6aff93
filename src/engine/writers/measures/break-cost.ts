/** What a reader loses where a line ends between two words, as a penalty of `justifyLines`. */
export const breakCosts = {
  /** Parts of a date, a number and its sign, initials and the surname. */
  torn: 2500,
  /** A number and what is counted. */
  counted: 200,
  /** A preposition or conjunction at the end of a line. */
  lonely: 450,
} as const;

const months =
  /^(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\P{L}*$/u;

/** Little words that belong to what follows. */
const lonely =
  /^[«„(]*(?:[аивкосуя]|без|бы|в[ео]|да|для|до|за|из|из-за|из-под|или|изо|и|к[ао]|как|либо|на|над|не|ни|но|об?|обо|от|ото|по|под|при|про|с[ое]|то|через|что|это)$/iu;

/** What a number or a name follows. */
const signs =
  /^[«„(]*(?:№|§|п{1,2}\.|пунк(?:т|та|ту|том|те|ты|тов|тами)|подпунк(?:т|та|ту|том|те|ты|тов)|част(?:ь|и|ью)|ч\.|ст\.|стать(?:я|и|е|ю|ёй|ей)|приложени(?:е|я|ю|ем|и)|редакци(?:я|и|ей|ю)|раздел(?:а|у|ом|е)?|г\.|ул\.|д\.|пер\.|им\.|стр\.|каб\.)$/iu;

const initial = /^[«„(]*\p{Lu}\.$/u;

/** The penalty for a line's end at the space between two words. */
export function breakCost(before: string, after: string): number {
  if (isTorn(before, after)) return breakCosts.torn;
  if (lonely.test(before)) return breakCosts.lonely;
  return /^(?!(?:19|20)\d\d$)\d[\d.,]*$/u.test(before) && /^[\p{L}%]/u.test(after)
    ? breakCosts.counted
    : 0;
}

function isTorn(before: string, after: string): boolean {
  if (/^[—–]/u.test(after) || signs.test(before)) return /^[—–\d«„(\p{Lu}]/u.test(after);
  if (/^\d{1,2}$/u.test(before)) return months.test(after);
  if (months.test(before)) return /^\d{4}/u.test(after);
  if (/^\d{4}$/u.test(before)) return /^(?:г|гг|года?|году|годов)\P{L}*$/u.test(after);
  return initial.test(before) || (/^\p{Lu}\p{Ll}+$/u.test(before) && initial.test(after));
}
