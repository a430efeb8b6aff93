import { toHtml } from "hast-util-to-html";
import type { DocumentTree } from "../../tree/types.ts";
import { layouts } from "../measures/layout.ts";
import { writeNodes } from "./handlers/index.ts";

/**
 * The document as an `<article>` of semantic HTML: for the site, and to paste into a site builder.
 * Everything is escaped here, by `toHtml`.
 */
export function writeHtmlFragment(tree: DocumentTree<string>): string {
  return toHtml({ type: "root", children: writeNodes([tree], layouts[tree.properties.layout]) });
}
