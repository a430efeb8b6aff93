import type { Inline, LetterheadPosition } from "../../tree/types.ts";
import { type Context, report } from "../context.ts";
import type { Element, ElementNode } from "./element.ts";
import { linesInside } from "./lines.ts";

/**
 * <Letterhead position={organization.letterhead}> with <Sender> and <Addressee> in it, a paragraph
 * a line: бланк письма.
 */
export const letterheadElement: Element = {
  attributes: { position: { takes: "path", required: false } },
  block: (node, { position }, context) => {
    const sender = linesOf("Sender", node, context);
    const addressee = linesOf("Addressee", node, context);
    if (!sender || !addressee || node.children.length !== 2) {
      report(
        context,
        node,
        "text-letterhead",
        "В элементе <Letterhead> должны быть <Sender> и <Addressee>, и больше ничего.",
        "Например: <Sender>…</Sender> и под ним <Addressee>…</Addressee>, каждая строка — абзац.",
      );
      return [];
    }
    return [{ type: "letterhead", position: letterheadPosition(position), sender, addressee }];
  },
};

/** The position of the letterhead from the data; across the sheet where they do not say. */
export function letterheadPosition(value: unknown): LetterheadPosition {
  return value === "angular" ? "angular" : "longitudinal";
}

function linesOf(name: string, node: ElementNode, context: Context): Inline<null>[][] | null {
  const child = node.children.find((each) => "name" in each && each.name === name);
  return child && "attributes" in child ? linesInside(child, context) : null;
}
