import type { Inline, LetterheadPosition } from "../../tree/types.ts";
import type { Render } from "../render/context.ts";
import { refuse, renderNothing, type Surroundings } from "../compile/surroundings.ts";
import { type Element, type ElementNode, isElementNode } from "./element.ts";
import { contentOf, refuseAttributes } from "./inner-elements.ts";
import { beginName, compileLines } from "./lines.ts";

/**
 * <Letterhead position={organization.letterhead}> with <Sender> and <Addressee> in it, a paragraph
 * a line: бланк письма.
 */
export const letterheadElement: Element = {
  isOfPage: true,
  attributes: { position: { takes: "path", required: false } },
  block: (node, _texts, surroundings) => {
    const senderOf = linesOf("Sender", node, surroundings);
    const addresseeOf = linesOf("Addressee", node, surroundings);
    if (!senderOf || !addresseeOf || contentOf(node).length !== 2) {
      refuse(
        surroundings,
        node,
        "text-letterhead",
        "В элементе <Letterhead> должны быть <Sender> и <Addressee>, и больше ничего.",
        "Например: <Sender>…</Sender> и под ним <Addressee>…</Addressee>, каждая строка — абзац.",
      );
      return renderNothing;
    }
    return (context, { position }) => [
      {
        type: "letterhead",
        position: letterheadPosition(position),
        sender: senderOf(context).map(beginName),
        addressee: addresseeOf(context),
      },
    ];
  },
};

/** The position of the letterhead from the data; across the sheet where they do not say. */
export function letterheadPosition(value: unknown): LetterheadPosition {
  return value === "angular" ? "angular" : "longitudinal";
}

function linesOf(
  name: string,
  node: ElementNode,
  surroundings: Surroundings,
): Render<Inline<null>[]> | null {
  const child = contentOf(node)
    .filter(isElementNode)
    .find((each) => each.name === name);
  if (!child) return null;
  refuseAttributes(child, { name, attributes: [] }, surroundings);
  return compileLines(child, surroundings);
}
