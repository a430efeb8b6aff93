import { bindWords, type Fits } from "../../russian/bind-words.ts";
import { inlineText } from "../../tree/plain-text.ts";
import type { Inline } from "../../tree/types.ts";

/** The same text with no-break spaces where `bindWords` puts them, looking over all its nodes. */
export function bindInlines(inlines: readonly Inline<string>[], fits?: Fits): Inline<string>[] {
  const bound = bindWords(inlineText(inlines), fits);
  let at = 0;
  const bind = (inline: Inline<string>): Inline<string> => {
    switch (inline.type) {
      case "text":
        return { type: "text", value: bound.slice(at, (at += inline.value.length)) };
      case "reference":
      case "citation":
        at += inline.number.length;
        return inline;
      default:
        return { ...inline, children: inline.children.map(bind) };
    }
  };
  return inlines.map(bind);
}
