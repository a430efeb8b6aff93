import { widthOf } from "./printable.ts";

/** Stands for a blank that keeps its place while words are parted; no text that is shown has it. */
const kept = "\uE000";

/**
 * Words of a line, null for none. What stands in braces is YAML to be copied: broken in two it would
 * not be the same.
 */
function wordsOf(line: string): string[] | null {
  const [from, to] = [line.indexOf("{"), line.lastIndexOf("}")];
  const inBraces = from === -1 || to < from ? "" : line.slice(from, to + 1);
  const joined =
    inBraces === "" ? line : line.replace(inBraces, () => inBraces.replaceAll(" ", kept));
  return joined.match(/[^ ]+/g)?.map((word) => word.replaceAll(kept, " ")) ?? null;
}

/**
 * A text indented by spaces: `first` in its first line, `others` in the rest. Where the width of
 * the terminal is known, lines break between words to fit it; a longer word stays whole.
 */
export function wrapText(
  text: string,
  width: number | null,
  first: number,
  others: number,
): string {
  const lines: string[] = [];
  const split = (line: string): string[] => (width === null ? null : wordsOf(line)) ?? [line];
  for (const paragraph of text.split("\n")) {
    let line: string | null = null;
    let taken = 0;
    for (const word of split(paragraph)) {
      const indent = lines.length === 0 ? first : others;
      const needed = width === null ? 0 : widthOf(word);
      if (line !== null && taken + 1 + needed > (width ?? Infinity)) {
        lines.push(line);
        line = `${" ".repeat(others)}${word}`;
        taken = others + needed;
      } else {
        taken = line === null ? indent + needed : taken + 1 + needed;
        line = line === null ? `${" ".repeat(indent)}${word}` : `${line} ${word}`;
      }
    }
    lines.push(line ?? "");
  }
  return lines.join("\n");
}
