/** A letter typed on the wrong keyboard, and the one that looks like it. */
export interface LookAlike {
  readonly found: string;
  readonly meant: string;
}

const pairs =
  "аa вb еe ёë кk мm нh оo рp сc тt уy хx іi їï јj ѕs ԁd ԛq ԝw һh пn иu гr ьb " +
  "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS";

const latinOf: ReadonlyMap<string, string> = new Map(
  pairs.split(" ").map(([cyrillic = "", latin = ""]) => [cyrillic, latin]),
);

/** The first twin of a Latin letter counts: «c» is «с», not «ѕ». */
const cyrillicOf: ReadonlyMap<string, string> = new Map(
  Array.from(latinOf, ([cyrillic, latin]) => [latin, cyrillic] as const).reverse(),
);

const digitOf: ReadonlyMap<string, string> = new Map(
  ["О0", "о0", "O0", "o0", "З3", "з3", "б6", "l1", "I1", "І1", "і1", "|1", "Ч4"].map(
    ([letter = "", digit = ""]) => [letter, digit],
  ),
);

/** Cyrillic letters of a word that should be Latin (an id, a field, an address). */
export function findCyrillicTwins(word: string): LookAlike[] {
  return collect(word, latinOf);
}

/** Latin letters of a word that should be Russian. */
export function findLatinTwins(word: string): LookAlike[] {
  return collect(word, cyrillicOf);
}

/** Letters that stand where digits should: «77О7», «2О24-09-01». */
export function findDigitTwins(word: string): LookAlike[] {
  return collect(word, digitOf);
}

/** The word as it was meant. */
export function replaceTwins(word: string, twins: readonly LookAlike[]): string {
  return twins.reduce((text, { found, meant }) => text.replaceAll(found, meant), word);
}

/** Each letter once, in the order of the word. */
function collect(word: string, twins: ReadonlyMap<string, string>): LookAlike[] {
  return [...new Set(word)].flatMap((found) => {
    const meant = twins.get(found);
    return meant === undefined ? [] : [{ found, meant }];
  });
}

/**
 * A name between dots of a domain that has letters of two alphabets («pugaсhev», «шкoла14»); null
 * where there is none. No zone registers such a name: it only looks like the one meant.
 */
export function findMixedLabel(domain: string): string | null {
  const labels = domain.split(".");
  return (
    labels.find((each) => /\p{Script=Latin}/u.test(each) && /\p{Script=Cyrillic}/u.test(each)) ??
    null
  );
}
