/**
 * What the program uses and browsers of 2023 have not; newer ones keep their own. It is done when
 * this is imported, which must be the first import: other modules use it as they are loaded.
 */
const missing: readonly (readonly [owner: object, name: string, value: unknown])[] = [
  [Map, "groupBy", groupBy],
  [RegExp, "escape", escapePattern],
  [URL, "canParse", (text: string) => parseUrl(text) !== null],
  [URL, "parse", parseUrl],
  [String.prototype, "toWellFormed", toWellFormed],
  [Intl, "Segmenter", graphemeSegmenter()],
];

for (const [owner, name, value] of missing)
  if (!(name in owner))
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });

function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key) {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** By code points: longer than the standard has it, and means the same in every place. */
function escapePattern(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}_]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function toWellFormed(this: string): string {
  return this.replaceAll(/\p{Surrogate}/gu, "\uFFFD");
}

/** Only what the program asks for: what a reader takes for one character. */
function graphemeSegmenter() {
  return class {
    segment(text: string): { segment: string }[] {
      return Array.from(text.match(grapheme) ?? [], (segment) => ({ segment }));
    }
  };
}

/** A letter with its accents, a flag of two letters, pictures joined to one. */
const grapheme =
  /\r\n|\p{Cc}|\p{RI}\p{RI}|.(?:[\p{M}\p{Emoji_Modifier}\u200C\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic}?)*/gsu;

export {};
