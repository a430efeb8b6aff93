import { parsePhone } from "../../russian/parse-phone.ts";
import { border } from "../reading/borders.ts";
import { unmixDigits } from "./fold-text.ts";
import { spokenNumbers } from "./spoken-numbers.ts";

const phoneLength = 10;

/**
 * The last ten digits, by which a telephone is known, an extension aside; null for what is none.
 */
export function phoneDigits(value: string): string | null {
  const phone = parsePhone(value);
  if (phone !== null) return phone.code + phone.local;
  const digits = value.replaceAll(/\D/g, "").slice(-phoneLength);
  return digits.length === phoneLength && !/\p{L}/u.test(value) ? digits : null;
}

/** A text in which telephones are looked for, and its digits alone. */
export interface Digits {
  text: string;
  stream: string;
}

/**
 * What of a folded text may hold telephones, whatever stands between their digits: signs, or words in
 * which a telephone is told («код 000, номер 000-00-01»). Time grows as the text does.
 */
export function listDigits(text: string): Digits[] {
  return [text, ...unmixDigits(text), ...spokenNumbers(text)]
    .map((each) => ({ text: each, stream: each.replaceAll(/\D+/g, "") }))
    .filter(({ stream }) => stream.length >= phoneLength);
}

/** Finds telephones in such texts. */
export function findPhones<Value>(
  digits: readonly Digits[],
  phones: ReadonlyMap<string, Value[]>,
): Value[] {
  return digits.flatMap((each) => scan(each, phones));
}

function scan<Value>({ text, stream }: Digits, phones: ReadonlyMap<string, Value[]>): Value[] {
  const found: Value[] = [];
  let places: number[] | null = null;
  for (let start = 0; start + phoneLength <= stream.length; start++) {
    const values = phones.get(stream.slice(start, start + phoneLength));
    if (!values) continue;
    // Nearly always there is nothing to find, and nobody asks where the digits stand.
    places ??= Array.from(text.matchAll(/\d/g), ({ index }) => index);
    if (isTelephone(text, places.slice(start, start + phoneLength))) found.push(...values);
  }
  return found;
}

/** What may stand before the ten digits without a gap: the code of the country, or of leaving it. */
const prefix = /(?<!\d)(?:(?:\+|00|810)\d{0,3}|(?:8?10)?[78])?$/;

/** Whether digits at these places are one number, and no part of a longer one, nor of dates. */
function isTelephone(text: string, places: readonly number[]): boolean {
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  if (/\d/.test(text.charAt(last + 1))) return false;
  if (!prefix.test(text.slice(Math.max(0, first - 8), first))) return false;
  const before = text.slice(Math.max(0, first - spoken), first);
  const gaps = places.slice(1).flatMap((place, index) => {
    const end = (places[index] ?? 0) + 1;
    return place > end ? [text.slice(end, Math.min(place, end + spoken + 1))] : [];
  });
  return areGaps(gaps, before) && !touchesDate(text, first, last);
}

/** How many signs may part two digits, and how many with words among them. */
const silent = 64;
const spoken = 80;

/** Words of who tells a number, and of who spells one. */
const telling =
  /(?<!\p{L})(?:код|номер|тел|моб|сот|звон|позвон|наб[еи]р|цифр|зат|пот|дал|после|плюс|тире|дефис|минус|черт|скоб|пробел|точк|опер|префикс|доб|ватсап|вайбер|телеграм|phone|tel|code|mobile|number|then|next|dash|space|plus|whats|viber)|№/iu;

/** Between parts of a number that were put under names: «?code=000&number=000», «{"a": 000, "b": …». */
const named = /^[\s"',;&?{}[\]]{1,8}[a-z_][\w-]{0,15}["']?\s?[=:]\s?["']?$/iu;

function areGaps(gaps: readonly string[], before: string): boolean {
  const worded = gaps.filter((gap) => /(?!\p{DI})\p{L}/u.test(gap) && !named.test(gap));
  if (gaps.some((gap) => gap.includes(border) || gap.length > spoken)) return false;
  if (worded.length === 0) return gaps.every((gap) => gap.length <= silent);
  return worded.every((gap) => telling.test(gap)) || telling.test(before);
}

const dates =
  /(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/gu;
const dateLength = 10;

/** Dates in a row hold many digits: 09.10.2011 and 12.10.2011 are no telephone. */
function touchesDate(text: string, first: number, last: number): boolean {
  const from = Math.max(0, first - dateLength);
  const around = text.slice(from, last + dateLength + 1);
  return Array.from(around.matchAll(dates)).some(
    ({ index, 0: date }) => from + index <= last && from + index + date.length > first,
  );
}
