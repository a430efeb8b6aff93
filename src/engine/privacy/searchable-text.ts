import { createRecent } from "../base/recent.ts";
import { listAddressed } from "./finding/addressed-texts.ts";
import { type Digits, listDigits } from "./finding/find-phones.ts";
import { foldLetters } from "./finding/find-words.ts";
import { foldText } from "./finding/fold-text.ts";
import { readTags } from "./finding/other-signs.ts";

/** A text as the searches for private values see it, whatever is sought. */
export interface Searchable {
  /** Each is made when the first search asks for it. */
  digits: () => readonly Digits[];
  addressed: () => readonly string[];
  letters: () => string;
}

/** The ways in which a text can be read. */
export function searchable(text: string): readonly Searchable[] {
  return text.length > longest ? open(text) : recent.recall(text, () => open(text));
}

/** Characters; the papers of a kindergarten have a tenth of that. */
const longest = 100_000;
/** Papers that are made again, of which few have changed, as in the workshop after a keystroke. */
const recent = createRecent<readonly Searchable[]>(60, "second time");

function open(text: string): readonly Searchable[] {
  return readings(text).map((reading) => ({
    digits: once(() => listDigits(reading)),
    addressed: once(() => listAddressed(reading)),
    letters: once(() => foldLetters(reading)),
  }));
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Signs and styles that make a reader see the text from its end. */
const turned = /\u202E|<bdo\b|bidi-override/i;

/** The text, where something turns it the same from its end, and what its invisible tags say. */
function readings(text: string): string[] {
  const [folded, tags] = [foldText(text), readTags(text)];
  const backwards = turned.test(folded) ? [Array.from(folded).reverse().join("")] : [];
  return [folded, ...backwards, ...(tags === null ? [] : [tags])];
}
