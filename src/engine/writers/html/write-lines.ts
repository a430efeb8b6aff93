import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Inline } from "../../tree/types.ts";
import type { WriteChildren } from "./handlers/handler.ts";

/** The lines of a requisite with line breaks between them: its lines are part of its form. */
export function writeLines(
  lines: readonly (readonly Inline<string>[])[],
  write: WriteChildren,
): ElementContent[] {
  return lines.flatMap((line, index) => (index === 0 ? write(line) : [h("br"), ...write(line)]));
}
