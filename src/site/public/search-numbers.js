/** Numbers as people type them: telephones in any spelling, ИНН in groups, dates in two forms. */

const months = (
  "январь января|февраль февраля|март марта|апрель апреля|май мая|июнь июня|июль июля|август " +
  "августа|сентябрь сентября|октябрь октября|ноябрь ноября|декабрь декабря"
)
  .split("|")
  .map((names) => names.split(" "));

/** Digits in groups become one word: +7 (84574) 0-00-01, 8 84574 00001, 6499 000 002. */
export function joinDigits(text) {
  return text.replace(/(?<![\d.])\+?\d[\d\s()-]*\d(?!\.?\d)/g, (written) => {
    const digits = written.replaceAll(/\D/g, "");
    const isIsoDate = /^\d{4}-\d{1,2}-\d{1,2}$/.test(written);
    if (isIsoDate) return written.split("-").toReversed().join(".");
    return digits.length < 5 ? written : ` ${digits} `;
  });
}

/** What a number or a date at a place of a query may be on the site; null where there is none. */
export function numberOptions(words, at, vocabulary) {
  return dateInFigures(words[at]) ?? dateInWords(words, at) ?? longNumber(words[at], vocabulary);
}

function dateInFigures(word) {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word) ?? [];
  if (months[month - 1] === undefined) return null;
  return { length: 1, options: datesOf(Number(day), month - 1, year) };
}

function dateInWords(words, at) {
  const [day, name, year = ""] = words.slice(at, at + 3);
  const month = months.findIndex((names) => names.includes(name));
  if (!/^\d{1,2}$/.test(day) || month < 0) return null;
  if (/^\d{4}$/.test(year)) return { length: 3, options: datesOf(Number(day), month, year) };
  return { length: 2, options: [[String(Number(day)), months[month][1]]] };
}

function datesOf(day, month, year) {
  const figures = [day, month + 1].map((part) => String(part).padStart(2, "0"));
  return [[[...figures, year].join(".")], [String(day), months[month][1], year]];
}

/** Digits that the site has not as one word: as the words that they fall into, one after another. */
function longNumber(word, vocabulary) {
  if (!/^\d{5,}$/.test(word) || vocabulary.some((each) => each.startsWith(word))) return null;
  const digits = /^[78]\d{10}$/.test(word) ? word.slice(1) : word;
  if (digits.length > 15) return { length: 1, options: [] };
  const parts = vocabulary.filter((each) => /^\d+$/.test(each) && digits.includes(each));
  return { length: 1, options: splitInto(digits, new Set(parts)) };
}

function splitInto(digits, parts) {
  if (digits === "") return [[]];
  const starts = [...parts].filter((part) => digits.startsWith(part));
  return starts
    .toSorted((a, b) => b.length - a.length)
    .flatMap((part) => splitInto(digits.slice(part.length), parts).map((rest) => [part, ...rest]))
    .slice(0, 20);
}
