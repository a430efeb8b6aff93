import { toHtml } from "hast-util-to-html";
import type { DocumentTree } from "../../tree/types.ts";
import { layouts } from "../measures/layout.ts";
import type { HtmlPlace } from "./handlers/handler.ts";
import { writeNodes } from "./handlers/index.ts";
import { type FindLinks, linkWords } from "./link-words.ts";

/** What else is published where the fragment will stand. */
export interface Surroundings {
  addressOf: HtmlPlace["addressOf"];
  /** Words that name another document. */
  findLinks: FindLinks;
}

/** A document by itself leads nowhere. */
export const alone: Surroundings = { addressOf: () => null, findLinks: () => [] };

/**
 * The document as an `<article>` of semantic HTML: for the site, and to paste into a site builder.
 * Everything is escaped here, by `toHtml`.
 */
export function writeHtmlFragment(
  tree: DocumentTree<string>,
  { addressOf, findLinks }: Surroundings = alone,
): string {
  const nodes = writeNodes([tree], { layout: layouts[tree.properties.layout], addressOf });
  return toHtml({ type: "root", children: linkWords(nodes, findLinks) });
}
