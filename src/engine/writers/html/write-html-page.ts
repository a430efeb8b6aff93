import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { DocumentTree } from "../../tree/types.ts";
import { type Layout, layouts } from "../measures/layout.ts";
import { leafOf } from "../measures/leaf.ts";
import { documentStyle } from "./document-style.ts";
import { writeNodes } from "./handlers/index.ts";
import { secureAlone } from "./security-policy.ts";
import { alone } from "./write-html-fragment.ts";

/** The document as one self-contained file: style inside, nothing loaded from anywhere, by policy. */
export function writeHtmlPage(tree: DocumentTree<string>): string {
  const { title, author } = tree.properties;
  const layout = layouts[tree.properties.layout];
  const head = h("head", [
    h("meta", { charset: "utf-8" }),
    h("title", title),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "author", content: author }),
    h("style", pageStyle(layout) + documentStyle(layout)),
  ]);
  const body = h("body", [h("main", writeNodes([tree], { layout, addressOf: alone.addressOf }))]);
  const page = h("html", { lang: "ru" }, [head, body]);
  return `${secureAlone(toHtml([{ type: "doctype" }, page], { upperDoctype: true }))}\n`;
}

/** A document that lies across the sheet is wide on the screen as well. */
function pageStyle(layout: Layout): string {
  const { width, height } = leafOf(layout);
  return `
@media screen { :root { color-scheme: light dark; } }
body { margin: 0 auto; max-width: ${width > height ? 70 : 46}rem; padding: 1.5rem 1rem; font: 1.0625rem/1.55 system-ui, sans-serif; }
@media print { body { max-width: none; padding: 0; } }
`;
}
