import type { Nodes } from "mdast";

/** Whether a piece of a text would be missed: neither a blank nor a note of the author to himself. */
export function saysSomething(node: Nodes): boolean {
  if (node.type === "text") return node.value.trim() !== "";
  const isExpression = node.type === "mdxTextExpression" || node.type === "mdxFlowExpression";
  return !isExpression || !isComment(node.value);
}

/**
 * Notes of the author to himself: the only thing besides a path that braces may hold. One after
 * another, not by one expression: notes in a row can be taken apart in ways without number.
 */
export function isComment(expression: string): boolean {
  const rest = expression.trim();
  if (rest === "") return false;
  let from = 0;
  while (from < rest.length) {
    const end = rest.startsWith("/*", from) ? rest.indexOf("*/", from + 2) : -1;
    if (end === -1) return false;
    from = end + 2;
    while (/\s/.test(rest.charAt(from))) from += 1;
  }
  return true;
}
