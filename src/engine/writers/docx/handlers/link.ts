import { ExternalHyperlink } from "docx";
import type { InlineHandler } from "./handler.ts";

/**
 * Hyperlink. The address is normalized, because Word takes a file with a space or a Cyrillic letter
 * in an address for a damaged one.
 */
export const link: InlineHandler<"link"> = ({ url, children }, style, context, write) => [
  new ExternalHyperlink({
    link: new URL(url).href,
    children: write.inlines(children, context, { ...style, style: "Hyperlink" }),
  }),
];
