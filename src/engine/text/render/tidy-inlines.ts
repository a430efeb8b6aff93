import type { Inline } from "../../tree/types.ts";
import type { Context, SetType } from "./context.ts";

/**
 * A run as it will be printed: neighbouring texts joined, typography applied to texts and data
 * alike (this is the only place), no blank at either end.
 */
export function tidyInlines(
  run: readonly Inline<null>[],
  { setType }: Pick<Context, "setType">,
): Inline<null>[] {
  return trimEnd(trimStart(setInlines(run, setType)));
}

/** A run of one text, as it will be printed. */
export function tidyText(value: string, context: Pick<Context, "setType">): Inline<null>[] {
  return tidyInlines([{ type: "text", value }], context);
}

/** Neighbouring texts are joined first: typography looks at what stands on both sides. */
function setInlines(run: readonly Inline<null>[], setType: SetType): Inline<null>[] {
  const set: Inline<null>[] = [];
  let text = "";
  for (const inline of run)
    if (inline.type === "text") text += inline.value;
    else {
      if (text !== "")
        set.push({ type: "text", value: beforeInline(afterInlines(setType(text), set), inline) });
      text = "";
      set.push(
        inline.type === "reference" || inline.type === "citation"
          ? inline
          : { ...inline, children: setInlines(inline.children, setType) },
      );
    }
  if (text !== "") set.push({ type: "text", value: afterInlines(setType(text), set) });
  return set;
}

/** A value in bold that ends with a full stop ends its sentence too. */
function afterInlines(text: string, before: readonly Inline<null>[]): string {
  return endsSentence(before.at(-1)) && /^\.(?!\.)/u.test(text) ? text.slice(1) : text;
}

function endsSentence(last: Inline<null> | undefined): boolean {
  if (last?.type === "strong") return endsSentence(last.children.at(-1));
  return last?.type === "text" && last.value.endsWith(".");
}

/** The word before a number stays on its line: «пункт 2.1», «приложение 1». */
function beforeInline(text: string, { type }: Inline<null>): string {
  return type === "reference" || type === "citation" ? text.replace(/ $/, "\u00a0") : text;
}

/** A text with nothing but blanks goes, and what stood beside it is the end. */
function trimStart(run: Inline<null>[]): Inline<null>[] {
  const [first, ...rest] = run;
  if (first?.type !== "text") return run;
  const value = first.value.replace(/^[ \n]+/, "");
  return value === "" ? trimStart(rest) : [{ type: "text", value }, ...rest];
}

/** Blanks are looked through from their first alone: a text may have many within. */
function trimEnd(run: Inline<null>[]): Inline<null>[] {
  const last = run.at(-1);
  if (last?.type !== "text") return run;
  const value = last.value.replace(/(?<![ \n])[ \n]+$/, "");
  const rest = run.slice(0, -1);
  return value === "" ? trimEnd(rest) : [...rest, { type: "text", value }];
}
