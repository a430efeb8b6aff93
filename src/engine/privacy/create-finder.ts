import { parsePhone } from "../russian/parse-phone.ts";

/** What a finder looks for. */
interface Sought {
  value: string;
}

/**
 * Makes one search for many values, however they are written. Of a telephone number the last ten
 * digits count, whatever stands before and between them; other values are found in any case and
 * with spaces or invisible characters inside. The answer is in the order of the values.
 */
export function createFinder<Value extends Sought>(
  values: readonly Value[],
): (text: string) => Value[] {
  const phones = Map.groupBy(values, ({ value }) => phoneDigits(value) ?? "");
  const others = values.filter(({ value }) => phoneDigits(value) === null);
  const findAddresses = createAddressFinder(others.filter(({ value }) => value.includes("@")));
  const findOthers = findWords(others.filter(({ value }) => !value.includes("@")));
  return (text) => {
    const plain = text.normalize("NFKC");
    const found = new Set<Value>([
      ...findPhones(plain, phones),
      ...findAddresses(plain),
      ...findOthers(plain),
    ]);
    return found.size === 0 ? [] : values.filter((value) => found.has(value));
  };
}

const phoneLength = 10;

/** Null for what is not a telephone number. An extension does not count. */
function phoneDigits(value: string): string | null {
  const phone = parsePhone(value);
  if (phone !== null) return phone.code + phone.local;
  const digits = value.replaceAll(/\D/g, "").slice(-phoneLength);
  return digits.length === phoneLength && !/\p{L}/u.test(value) ? digits : null;
}

/** Digits with no letter and not much else between them: at least as many as a number has. */
const digitRuns = /\d(?:[^\d\p{L}]{0,16}\d){9,}/gu;

function findPhones<Value>(text: string, phones: ReadonlyMap<string, Value[]>): Value[] {
  // Nearly always there is nothing to find, and this tells it sooner.
  const all = text.replaceAll(/\D+/g, "");
  if (![...phones.keys()].some((phone) => phone !== "" && all.includes(phone))) return [];
  const found: Value[] = [];
  for (const [run] of text.matchAll(digitRuns)) {
    const digits = run.replaceAll(/\D/g, "");
    for (let end = phoneLength; end <= digits.length; end++)
      found.push(...(phones.get(digits.slice(end - phoneLength, end)) ?? []));
  }
  return found;
}

/** How far an address reaches from its «@». */
const reach = 300;

/**
 * Looks only around each «@», and there only for the values that are alike next to it: a site of
 * many organizations holds many addresses, and has as many to look for.
 */
function createAddressFinder<Value extends Sought>(
  values: readonly Value[],
): (text: string) => Value[] {
  const alike = Map.groupBy(values, ({ value }) => {
    const plain = value.normalize("NFKC");
    return knotAt(plain, plain.indexOf("@"));
  });
  const finders = new Map([...alike].map(([knot, some]) => [knot, findWords(some)]));
  return (text) =>
    [...text.matchAll(/@/g)].flatMap(({ index }) => {
      const find = finders.get(knotAt(text, index));
      return find ? find(text.slice(Math.max(0, index - reach), index + reach)) : [];
    });
}

/** The character before an «@» and the two after it, spaces and invisible ones aside. */
function knotAt(text: string, at: number): string {
  const next = nearest(text, at, 1);
  const places = [nearest(text, at, -1), next, nearest(text, next, 1)];
  return places.map((place) => text.charAt(place).toLowerCase()).join("");
}

const isBlank = /[\s\p{Cf}]/u;

function nearest(text: string, from: number, step: 1 | -1): number {
  let place = from + step;
  while (isBlank.test(text.charAt(place))) place += step;
  return place;
}

/** First all at once: nearly always there is nothing to find. The pattern is made for who asks. */
function findWords<Value extends Sought>(values: readonly Value[]): (text: string) => Value[] {
  if (values.length === 0) return () => [];
  let any: RegExp | null = null;
  return (text) =>
    (any ??= patternOf(values)).test(text)
      ? values.filter((value) => patternOf([value]).test(text))
      : [];
}

/** Not inside a longer word: ann@mail.example is not in joann@mail.example. */
function patternOf(values: readonly Sought[]): RegExp {
  const spaced = values.map(({ value }) =>
    Array.from(value.normalize("NFKC"), (character) => RegExp.escape(character)).join(
      String.raw`[\s\p{Cf}]*`,
    ),
  );
  return new RegExp(String.raw`(?<![\w.%+-])(?:${spaced.join("|")})(?![\w-]|\.\w)`, "iu");
}
