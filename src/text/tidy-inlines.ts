import type { Inline } from "../tree/types.ts";
import type { Context, SetType } from "./context.ts";

/**
 * A run as it will be printed: neighbouring texts joined, typography applied to texts and data
 * alike (this is the only place), no blank at either end.
 */
export function tidyInlines(
  run: readonly Inline<null>[],
  { setType }: Pick<Context, "setType">,
): Inline<null>[] {
  return trim(setInlines(run, setType)).map(glueToReference);
}

/** The word before a number stays on its line: «пункт 2.1», «приложение 1». */
function glueToReference(inline: Inline<null>, index: number, run: Inline<null>[]): Inline<null> {
  return inline.type === "text" && run[index + 1]?.type === "reference"
    ? { type: "text", value: inline.value.replace(/ $/, "\u00a0") }
    : inline;
}

/** Neighbouring texts are joined first: typography looks at what stands on both sides. */
function setInlines(run: readonly Inline<null>[], setType: SetType): Inline<null>[] {
  const set: Inline<null>[] = [];
  let text = "";
  for (const inline of run)
    if (inline.type === "text") text += inline.value;
    else {
      if (text !== "") set.push({ type: "text", value: setType(text) });
      text = "";
      set.push(setInline(inline, setType));
    }
  if (text !== "") set.push({ type: "text", value: setType(text) });
  return set;
}

function setInline(
  inline: Exclude<Inline<null>, { type: "text" }>,
  setType: SetType,
): Inline<null> {
  return inline.type === "reference"
    ? inline
    : { ...inline, children: setInlines(inline.children, setType) };
}

function trim(run: Inline<null>[]): Inline<null>[] {
  return trimEnd(trimStart(run));
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
