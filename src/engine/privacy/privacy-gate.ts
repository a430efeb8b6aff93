import { createFinder } from "./create-finder.ts";
import { internalValues } from "./internal-values.ts";
import type { Problem } from "../problem.ts";
import { plainText } from "../tree/plain-text.ts";
import type { DocumentTree } from "../tree/types.ts";

/** Tells what is private in a document made from a text file. */
export type PrivacyGate = (tree: DocumentTree<string>, textPath: string) => Problem[];

/**
 * The gate before a document is written (152-ФЗ, art. 10.1; requirement A2), made for the data of
 * one organization: no value marked internal stands in a public document, also where nobody took
 * it from an internal path — typed into a text, or given a second time as a public value. What is
 * published passes another one, privacy/check-site-privacy.ts.
 */
export function createPrivacyGate(data: object): PrivacyGate {
  const find = createFinder(internalValues(data));
  return (tree, textPath) => {
    if (tree.properties.audience !== "public") return [];
    // As readers see it, and with the addresses of links and the file properties.
    const text = [plainText(tree), ...hiddenStrings(tree)].join("\n");
    return find(text).map(({ path }) => describeLeak(path, tree, textPath));
  };
}

/** All strings of a tree but its texts and the names of its nodes. */
function hiddenStrings(tree: DocumentTree<string>): string[] {
  const found: string[] = [];
  const collect = (node: unknown): void => {
    if (typeof node === "string") found.push(node);
    else if (Array.isArray(node)) for (const each of node) collect(each);
    else if (isRecord(node) && node.type !== "text")
      for (const key in node) if (key !== "type") collect(node[key]);
  };
  collect(tree);
  return found;
}

function isRecord(node: unknown): node is Record<string, unknown> {
  return typeof node === "object" && node !== null;
}

function describeLeak(path: string, tree: DocumentTree<string>, file: string): Problem {
  return {
    rule: "public-leak",
    severity: "error",
    message: `В публичный документ «${tree.properties.kind}» попало значение для внутреннего пользования: ${path}.`,
    hint: "Проверьте, не вписано ли оно прямо в текст и не повторено ли в данных как общедоступное.",
    file,
    line: 1,
    column: 1,
  };
}
