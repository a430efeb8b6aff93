import type { ElementContent } from "hast";
import { h } from "hastscript";

/** A stretch of a text that is to lead somewhere, by the indexes of its characters. */
export interface WordLink {
  start: number;
  end: number;
  href: string;
}

/** The stretches of a text that name something, in order and apart from each other. */
export type FindLinks = (text: string) => readonly WordLink[];

/**
 * Makes links of words, which may run over lines; what is a link already, or a drawing, stays as it
 * is. Words that lie in several pieces are linked in the last one: a link is heard once.
 */
export function linkWords(
  nodes: readonly ElementContent[],
  findLinks: FindLinks,
): ElementContent[] {
  const found = findLinks(textOf(nodes));
  return found.length === 0 ? [...nodes] : write(nodes, { at: 0 }, found);
}

/** With a line break for `<br>`: words on both sides of it are two. */
function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      if (node.type !== "element") return "";
      return node.tagName === "br" ? "\n" : textOf(node.children);
    })
    .join("");
}

function write(
  nodes: readonly ElementContent[],
  position: { at: number },
  found: readonly WordLink[],
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") {
      const from = position.at;
      position.at += node.value.length;
      return split(node.value, from, found);
    }
    if (node.type !== "element") return [node];
    if (node.tagName === "a" || node.tagName === "svg" || node.tagName === "br") {
      position.at += textOf([node]).length;
      return [node];
    }
    return [{ ...node, children: write(node.children, position, found) }];
  });
}

/** A text that begins at an index, in pieces. */
function split(value: string, from: number, found: readonly WordLink[]): ElementContent[] {
  const pieces: ElementContent[] = [];
  let done = 0;
  const add = (end: number): void => {
    if (end > done) pieces.push({ type: "text", value: value.slice(done, end) });
  };
  for (const { start, end, href } of found) {
    if (end <= from || end > from + value.length) continue;
    const first = Math.max(start - from, done);
    const words = value.slice(first, end - from);
    const blank = words.length - words.trimStart().length;
    add(first + blank);
    pieces.push(h("a", { class: "reference", href }, words.trimStart()));
    done = end - from;
  }
  add(value.length);
  return pieces;
}
