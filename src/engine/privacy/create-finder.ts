import { createAddressFinder } from "./finding/find-addresses.ts";
import { findPhones, phoneDigits } from "./finding/find-phones.ts";
import { createWordFinder } from "./finding/find-words.ts";
import { foldText } from "./finding/fold-text.ts";
import { readTags } from "./finding/other-signs.ts";

/** What a finder looks for. */
interface Sought {
  value: string;
}

/**
 * Makes one search for many values, however they are written. Of a telephone number the last ten
 * digits count, whatever stands before and between them; other values are found in any case, in
 * letters that look alike, and with spaces or invisible characters inside. The answer is in the
 * order of the values; time grows as the text does.
 */
export function createFinder<Value extends Sought>(
  values: readonly Value[],
): (text: string) => Value[] {
  const kinds = Map.groupBy(values, ({ value }) =>
    phoneDigits(foldText(value)) === null ? (value.includes("@") ? "mail" : "word") : "phone",
  );
  const phones = Map.groupBy(kinds.get("phone") ?? [], ({ value }) =>
    String(phoneDigits(foldText(value))),
  );
  const findAddresses = createAddressFinder(kinds.get("mail") ?? []);
  const findWords = createWordFinder(kinds.get("word") ?? []);
  if (values.length === 0) return () => [];
  return (text) => {
    const found = new Set<Value>();
    for (const reading of readings(text))
      for (const value of [
        ...findPhones(reading, phones),
        ...findAddresses(reading),
        ...findWords(reading),
      ])
        found.add(value);
    return found.size === 0 ? [] : values.filter((value) => found.has(value));
  };
}

/** Signs and styles that make a reader see the text from its end. */
const turned = /\u202E|<bdo\b|bidi-override/i;

/** The text, where something turns it the same from its end, and what its invisible tags say. */
function readings(text: string): string[] {
  const [folded, tags] = [foldText(text), readTags(text)];
  const backwards = turned.test(folded) ? [Array.from(folded).reverse().join("")] : [];
  return [folded, ...backwards, ...(tags === null ? [] : [tags])];
}
