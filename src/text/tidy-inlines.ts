import type { Context } from "./context.ts";
import type { SetType } from "./create-typesetter.ts";
import type { Inline } from "../tree/types.ts";

/**
 * A run as it will be printed: neighbouring texts joined, typography applied to texts and data
 * alike (this is the only place), no blank at either end.
 */
export function tidyInlines(
  run: readonly Inline<null>[],
  { setType }: Pick<Context, "setType">,
): Inline<null>[] {
  const tidy = joinTexts(run).map((inline) => setInline(inline, setType));
  return trimEnd(trimStart(tidy)).map(glueToReference);
}

/** The word before a number stays on its line: «пункт 2.1», «приложение 1». */
function glueToReference(inline: Inline<null>, index: number, run: Inline<null>[]): Inline<null> {
  return inline.type === "text" && run[index + 1]?.type === "reference"
    ? { type: "text", value: inline.value.replace(/ $/, "\u00a0") }
    : inline;
}

function joinTexts(run: readonly Inline<null>[]): Inline<null>[] {
  const joined: Inline<null>[] = [];
  for (const inline of run) {
    const last = joined.at(-1);
    if (inline.type === "text" && last?.type === "text")
      joined[joined.length - 1] = { type: "text", value: last.value + inline.value };
    else joined.push(inline);
  }
  return joined;
}

function setInline(inline: Inline<null>, setType: SetType): Inline<null> {
  if (inline.type === "text") return { type: "text", value: setType(inline.value) };
  if (inline.type === "reference") return inline;
  const children = joinTexts(inline.children).map((child) => setInline(child, setType));
  return { ...inline, children };
}

function trimStart(run: Inline<null>[]): Inline<null>[] {
  const [first] = run;
  if (first?.type !== "text" || !isBlank(first.value.at(0))) return run;
  const value = first.value.replace(/^[ \n]+/, "");
  const rest = run.slice(1);
  return value === "" ? trimStart(rest) : [{ type: "text", value }, ...rest];
}

function trimEnd(run: Inline<null>[]): Inline<null>[] {
  const last = run.at(-1);
  if (last?.type !== "text" || !isBlank(last.value.at(-1))) return run;
  const value = last.value.replace(/[ \n]+$/, "");
  const rest = run.slice(0, -1);
  return value === "" ? trimEnd(rest) : [...rest, { type: "text", value }];
}

/** Takes a character at an end; an empty text has none and goes as a blank does. */
function isBlank(character: string | undefined): boolean {
  return character === undefined || character === " " || character === "\n";
}
