/*
 * Telephones told in words: «девятьсот двадцать семь, шестьсот пятьдесят четыре, тридцать два, десять».
 */

const units = ["ноль|нуль|zero", "один|одна|one", "два|две|two", "три|three", "четыре|four"].concat(
  ["пять|five", "шесть|six", "семь|seven", "восемь|eight", "девять|nine"],
);
const teens = ["десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать"].concat([
  "пятнадцать",
  "шестнадцать",
  "семнадцать",
  "восемнадцать",
  "девятнадцать",
]);
const tens = ["двадцать", "тридцать", "сорок", "пятьдесят"].concat([
  "шестьдесят",
  "семьдесят",
  "восемьдесят",
  "девяносто",
]);
const hundreds = ["сто", "двести", "триста", "четыреста", "пятьсот"].concat([
  "шестьсот",
  "семьсот",
  "восемьсот",
  "девятьсот",
]);

const values = new Map(
  [
    ...units.map((names, at) => [names, at] as const),
    ...teens.map((name, at) => [name, 10 + at] as const),
    ...tens.map((name, at) => [name, 20 + 10 * at] as const),
    ...hundreds.map((name, at) => [name, 100 + 100 * at] as const),
  ].flatMap(([names, value]) => names.split("|").map((name): [string, number] => [name, value])),
);

const any = (names: readonly string[]): string => `(${names.join("|")})(?!\\p{L})`;
const gap = String.raw`[\s\p{Cf}-]{1,4}`;
const below = `(?:${any(teens)}|${any(tens)}(?:${gap}${any(units)})?|${any(units)})`;
/** Words that make one number together: «девятьсот двадцать семь», and any of them alone. */
const number = new RegExp(`(?<![\\p{L}\\d])(?:${any(hundreds)}(?:${gap}${below})?|${below})`, "gu");

/** Longer ones first, and without a look at what stands around: that is asked of the few found. */
const word = new RegExp([...values.keys()].sort((a, b) => b.length - a.length).join("|"), "g");
/** How near the next word must be, and how far a telephone may reach. */
const near = 120;
const around = 300;

/** Stretches of a text, in small letters, in which words stand for digits, with those digits there. */
export function spokenNumbers(text: string): string[] {
  const small = text.toLowerCase();
  const found: string[] = [];
  let [end, last] = [0, -near];
  for (const { index, 0: said } of small.matchAll(word)) {
    if (isPart(small, index, index + said.length)) continue;
    const isAlone = index - last > near;
    last = index;
    if (isAlone || index < end) continue;
    end = index + around;
    const stretch = small.slice(Math.max(0, index - around), end + around);
    const digits = stretch.replaceAll(number, (...words: (string | number | undefined)[]) =>
      digitsOf(words),
    );
    if (digits.replaceAll(/\D/g, "").length >= least) found.push(digits);
  }
  return found;
}

const token = `(?:\\d{1,4}(?!\\d)|${number.source})`;
/** Numbers in words and figures with nothing but commas and dashes between them. */
const run = new RegExp(`(?<!\\d)${token}(?:[\\s,.:;()\\p{Pd}]{1,4}${token}){3,}`, "giu");

/** Where numbers follow each other of which some are words, and the digits that they make. */
export function spokenRuns(text: string): { stretch: readonly [number, number]; digits: string }[] {
  if (!unit.test(text)) return [];
  return Array.from(text.matchAll(run), ({ 0: said, index }) => ({
    stretch: [index, index + said.length] as const,
    digits: said
      .toLowerCase()
      .replaceAll(number, (...words: (string | number | undefined)[]) => digitsOf(words))
      .replaceAll(/\D/g, ""),
  }));
}

/** Without one of these no telephone is told in words; quick, for most texts have none. */
const unit = new RegExp([...values.keys()].filter((name) => name.length > 3).join("|"), "i");

const letter = /\p{L}/u;

/** Whether it is only a part of a longer word: «сто» in «просто». */
function isPart(text: string, from: number, to: number): boolean {
  return letter.test(text.charAt(from - 1)) || letter.test(text.charAt(to));
}

/** Of a telephone, the code of the country aside. */
const least = 10;

/** As many digits as the largest of the words has: two for «двадцать семь», one for «семь». */
function digitsOf([, ...groups]: readonly (string | number | undefined)[]): string {
  const sum = groups
    .slice(0, groupCount)
    .map((word) => (typeof word === "string" ? (values.get(word) ?? 0) : 0))
    .reduce((total, value) => total + value, 0);
  return String(sum);
}

/** Hundreds, and what is below them: after hundreds, and alone. */
const groupCount = 9;
