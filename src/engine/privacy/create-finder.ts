import { createAddressFinder } from "./finding/find-addresses.ts";
import { findPhones, phoneDigits } from "./finding/find-phones.ts";
import { createWordFinder } from "./finding/find-words.ts";
import { foldText } from "./finding/fold-text.ts";
import { type Searchable, searchable } from "./searchable-text.ts";

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
): (text: string | readonly Searchable[]) => Value[] {
  const kinds = Map.groupBy(values, ({ value }) =>
    phoneDigits(foldText(value)) === null ? (value.includes("@") ? "mail" : "word") : "phone",
  );
  const phones = Map.groupBy(kinds.get("phone") ?? [], ({ value }) =>
    String(phoneDigits(foldText(value))),
  );
  const [hasMail, hasWords] = [kinds.has("mail"), kinds.has("word")];
  const findAddresses = createAddressFinder(kinds.get("mail") ?? []);
  const findWords = createWordFinder(kinds.get("word") ?? []);
  if (values.length === 0) return () => [];
  return (text) => {
    const found = new Set<Value>();
    for (const { digits, addressed, letters } of typeof text === "string" ? searchable(text) : text)
      for (const value of [
        ...(phones.size === 0 ? [] : findPhones(digits(), phones)),
        ...(hasMail ? findAddresses(addressed()) : []),
        ...(hasWords ? findWords(letters()) : []),
      ])
        found.add(value);
    return found.size === 0 ? [] : values.filter((value) => found.has(value));
  };
}
