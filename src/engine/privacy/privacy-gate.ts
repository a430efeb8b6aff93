import { createFinder } from "./create-finder.ts";
import type { InternalValue } from "./internal-values.ts";
import { isRecord } from "../base/is-record.ts";
import { createRecent } from "../base/recent.ts";
import { fileProblem, type NamedFile, type Problem } from "../problem.ts";
import { readableText } from "./reading/readable-text.ts";
import { plainText } from "../tree/plain-text.ts";
import type { DocumentTree } from "../tree/types.ts";

/** Tells what is private in a document made from a text file. */
export type PrivacyGate = (tree: DocumentTree<string>, text: NamedFile) => Problem[];

/**
 * The gate before a document is written (152-ФЗ, art. 10.1; requirement A2), made for the data of
 * one organization: no value marked internal stands in a public document, also where nobody took
 * it from an internal path — typed into a text, or given a second time as a public value. What is
 * published passes another one, privacy/check-site-privacy.ts.
 */
export function createPrivacyGate(internal: readonly InternalValue[]): PrivacyGate {
  const find = createFinder(internal);
  return (tree, file) => {
    if (tree.properties.audience !== "public") return [];
    // As readers see it, and with the addresses of links and the file properties.
    const text = [plainText(tree), ...hiddenStrings(tree)].join("\n");
    // And what is encoded in it: a number may be written so in the address of a link.
    const decoded = recent.recall(text, () => readableText(new TextEncoder().encode(text)));
    if (decoded === null) return [describeTooMuch(tree, file)];
    return find(decoded).map(({ path }) => describeLeak(path, tree, file));
  };
}

/** Papers that are made again, of which few have changed. */
const recent = createRecent<string | null>(60, "second time");

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

function describeLeak(path: string, tree: DocumentTree<string>, file: NamedFile): Problem {
  return fileProblem(file, {
    rule: "public-leak",
    message: `В публичный документ «${tree.properties.kind}» попало значение для внутреннего пользования: ${path}.`,
    hint: "Проверьте, не вписано ли оно прямо в текст и не повторено ли в данных как общедоступное.",
  });
}

/** What cannot be looked through must not be published. */
function describeTooMuch(tree: DocumentTree<string>, file: NamedFile): Problem {
  return fileProblem(file, {
    rule: "public-leak",
    message: `В публичном документе «${tree.properties.kind}» или в его ссылках стоит сжатое или закодированное, которое разворачивается в десятки мегабайт: нет ли в нём личного, не узнать.`,
    hint: "Найдите длинный ряд букв и цифр без пробелов, например в адресе ссылки, и уберите его.",
  });
}
