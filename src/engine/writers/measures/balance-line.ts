import { bindWords } from "../../russian/bind-words.ts";
import { inlineText } from "../../tree/plain-text.ts";
import type { Inline } from "../../tree/types.ts";
import { measureText, unbrokenParts } from "./measure-text.ts";

/** How a line of a requisite is set: size in points, longest line in millimetres. */
interface LineStyle {
  size: number;
  longest: number;
  isBold?: boolean;
}

/** Finer than any eye; also the room that the measures may be wrong by. */
const step = 2;

/**
 * Prepares a line that is to stand in the middle and may be too long: gives the narrowest width
 * (millimetres) in which it takes no more lines than it must, so that they are about equally long;
 * and the text, which parts only after its commas (as addresses should), if its parts fit.
 */
export function balanceLine(line: readonly Inline<string>[], style: LineStyle) {
  const isBold = style.isBold ?? line.some(({ type }) => type === "strong");
  const scale = (style.size / 72) * (25.4 / 1000);
  const measure = (text: string) => measureText(text, isBold) * scale;
  const text = inlineText(line);
  const parts = text.split(/(?<=,) /).map(measure);
  const isList = parts.length > 1 && parts.every((width) => width <= style.longest - step);
  const words = isList ? parts : unbrokenParts(bindWords(text)).map(measure);
  return {
    line: isList ? line.map(glue) : [...line],
    width: narrowest(words, measure(" "), style.longest),
  };
}

/** The same text with no-break spaces but for those after commas. */
function glue(inline: Inline<string>): Inline<string> {
  switch (inline.type) {
    case "text":
      return { type: "text", value: inline.value.replaceAll(/(?<!,) /g, "\u00a0") };
    case "reference":
    case "citation":
      return inline;
    default:
      return { ...inline, children: inline.children.map(glue) };
  }
}

function narrowest(words: readonly number[], space: number, longest: number): number {
  const count = countLines(words, space, longest);
  const least = Math.max(...words);
  let width = longest;
  while (width - 2 * step > least && countLines(words, space, width - 2 * step) === count)
    width -= step;
  return count === 1 ? longest : width;
}

function countLines(words: readonly number[], space: number, width: number): number {
  let count = 1;
  let room = width;
  for (const word of words) {
    if (word > room && room < width) {
      count += 1;
      room = width;
    }
    room -= word + space;
  }
  return count;
}
