import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { ownValue } from "../../base/own-value.ts";
import type { DocumentTree } from "../../tree/types.ts";
import { layouts } from "../measures/layout.ts";
import { writeNodes } from "./handlers/index.ts";
import { fragmentPolicy } from "./security-policy.ts";
import { alone } from "./write-html-fragment.ts";

/**
 * The document to paste into a site builder, which throws away scripts, style sheets and often
 * classes: every element carries its own style, nothing is loaded, and ids begin with the kind, so
 * that two documents fit on one page.
 */
export function writeHtmlEmbed(tree: DocumentTree<string>): string {
  const { kind, layout } = tree.properties;
  const prefix = `${kind}-`;
  const children = writeNodes([tree], { layout: layouts[layout], addressOf: alone.addressOf }).map(
    (node) => dress(node, prefix),
  );
  return `${fragmentPolicy}\n${toHtml({ type: "root", children })}\n`;
}

function dress(node: ElementContent, prefix: string): ElementContent {
  if (node.type !== "element") return node;
  const { className, id, href, style, ...rest } = node.properties;
  const heading = /^h([1-5])$/.exec(node.tagName);
  const names = Array.isArray(className) ? className.map(String) : [];
  const own = styleOf(node, names);
  const styles = [typeof style === "string" ? style : "", own].filter((part) => part !== "");
  return {
    ...node,
    // The page that it is pasted into has a main heading of its own.
    ...(heading && { tagName: `h${Number(heading[1]) + 1}` }),
    properties: {
      ...rest,
      ...(id !== undefined && { id: `${prefix}${id}` }),
      ...(href !== undefined && { href: withPrefix(href, prefix) }),
      ...(styles.length > 0 && { style: styles.join("; ") }),
    },
    children: node.children.map((child) => dress(child, prefix)),
  };
}

function withPrefix(href: string, prefix: string): string {
  return href.startsWith("#") ? `#${prefix}${href.slice(1)}` : href;
}

/** Few and sturdy: no grids and no colours, so that it suits any builder's page. */
const byClass: Readonly<Record<string, string>> = {
  title: "text-align: center",
  "document-kind": "text-align: center; font-weight: bold",
  heading: "font-weight: bold",
  "organization-block": "text-align: center",
  "approval-marks": "display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1em 2em",
  letterhead: "display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1em 2em",
  "date-number-place": "display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2em",
  "signature-line":
    "display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1em 1.5em; margin: 2em 0",
  "signature-place": "flex: 0 1 9em; border-bottom: 1px solid",
  "electronic-mark": "padding: .5em .75em; border: 2px solid; font-size: .85em",
  "annex-mark": "margin: 3em 0 1em auto; width: fit-content",
  "page-code": "display: none",
  "qr-code": "display: flex; align-items: center; gap: 1em",
  executor: "margin-top: 2em; font-size: .85em",
  nobr: "white-space: nowrap",
  permalink: "color: inherit; text-decoration: none",
  table: "overflow-x: auto",
};

const byTag: Readonly<Record<string, string>> = {
  table: "border-collapse: collapse; width: 100%",
  th: "border: 1px solid; padding: .4em .6em; text-align: left; vertical-align: top",
  td: "border: 1px solid; padding: .4em .6em; text-align: left; vertical-align: top",
};

function styleOf({ tagName }: Element, names: readonly string[]): string {
  const found = names.map((name) => ownValue(byClass, name));
  return [...found, ownValue(byTag, tagName)].filter((style) => style !== undefined).join("; ");
}
