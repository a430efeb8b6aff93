import { setQuotes } from "./quotes.ts";

const month =
  "(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:я|а)(?!\\p{L})";

/** Words that stay with what follows («г. Пугачев», «п. 2.1»), only before a capital or a digit. */
const addressWords =
  "(?<!\\d{4}[ \\u00A0])г|ул|д|п|ст|ч|пр|пер|пл|кв|корп|стр|обл|пос|дер|им|рис|табл|гл|абз|подп|разд|прил|тел|каб";

/** What is counted: it stays with its number. */
const units = "(?:л|экз|чел|руб|коп|мин|шт|стр|с|ч)\\.|(?:мм|см|м|кг|%)(?![\\p{L}\\p{N}])";

/** In order: a later rule relies on the spaces that the earlier ones made. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/[\t\n\v\f\r\u0085\u2028\u2029]/gu, " "],
  [/(?<![ \u00A0])[ \u00A0]*\u00A0[ \u00A0]*/gu, "\u00A0"],
  [/ {2,}/gu, " "],
  // Dashes.
  [/(?<=[ \u00A0])(?:--?|–|—)(?= )/gu, "—"],
  [/ —/gu, "\u00A0—"],
  // Signs and abbreviations.
  [/([№§])[ \u00A0]?(?=[\p{L}\p{N}«_])/gu, "$1\u00A0"],
  [
    new RegExp(
      `(?<=(?<![\\p{L}\\p{N}.]|т\\.[ \\u00A0])(?:${addressWords}))\\.[ \\u00A0]?(?=[А-ЯЁ\\d«])`,
      "gu",
    ),
    ".\u00A0",
  ],
  [/(№\u00A0\d{1,4}) (?=г\.\u00A0[А-ЯЁ])/gu, "$1\u00A0"],
  [/(?<!\p{L})т\.[ \u00A0]?(?=[дпек]\.)/gu, "т.\u00A0"],
  [/(?<=\d{4})[ \u00A0]?(?=гг?\.)/gu, "\u00A0"],
  [/(?<=(?:пункт|раздел|приложени|част|стать)\p{L}{0,3}) (?=\d)/giu, "\u00A0"],
  [new RegExp(`(?<=\\d|\\d») (?=${month})`, "gu"), "\u00A0"],
  [new RegExp(`(?<=\\d) (?=${units})`, "gu"), "\u00A0"],
  [/(?<=(?<!\p{L})(?:в|на)) (?=\d+\u00A0(?:л|экз)\.)/gu, "\u00A0"],
  // A telephone number is one piece.
  [/(?<=\+7(?:[ \u00A0]\(\d{3,5}\))?) (?=\(?\d)/gu, "\u00A0"],
  // Initials: «А.П. Соколова», «Соколова А.П.», after which a sentence may begin.
  [
    /(?<!\p{L}|[А-ЯЁ][а-яё]+\u00A0[А-ЯЁ]\.\u00A0)([А-ЯЁ]\.)[ \u00A0]?(?=[А-ЯЁ](?:\.|[а-яё]))/gu,
    "$1\u00A0",
  ],
  [/(?<=[А-ЯЁ][а-яё]+) (?=[А-ЯЁ]\.\u00A0[А-ЯЁ]\.(?!\u00A0[А-ЯЁ][а-яё]))/gu, "\u00A0"],
  // A sentence that ends with an abbreviation or initials has one full stop; names that are kept as
  // they are end with a mark of their own (keep-names.ts).
  [/(?<=[\p{L}»)]\.\uE001?)\.(?!\.)/gu, ""],
  // Ranges: only where nothing else can be meant (not «04-127», not a telephone).
  [/(?<![\p{L}\p{N}.,/-]|№[ \u00A0]?)((?:19|20)\d\d)-((?:19|20)\d\d)(?![\p{L}\p{N}/-])/gu, "$1–$2"],
  [/(?<![\p{N}:-])(\d?\d:\d\d)-(\d?\d:\d\d)(?![\p{N}:-])/gu, "$1–$2"],
  [
    /(?<![\p{L}\p{N}.,/-]|№[ \u00A0]?)(\d{1,3})-(\d{1,3})(?=[ \u00A0](?:лет|год|час|мин|дн|недел|месяц|класс|человек))/gu,
    "$1–$2",
  ],
];

/**
 * Sets the type of one text node: spaces that must not break (№ 1 г. Пугачева, пункт 2.1,
 * А. П. Соколова, 30 августа, 2024 г., before a dash), dashes, ranges, no double spaces, no tabs or
 * line separators, quotes as `setQuotes` sets them. Apostrophes stay. A second run changes nothing.
 */
export function typography(text: string): string {
  const ruled = applyRules(text);
  const quoted = setQuotes(ruled);
  return quoted === ruled ? ruled : applyRules(quoted);
}

function applyRules(text: string): string {
  return rules.reduce((result, [found, put]) => result.replace(found, put), text);
}
