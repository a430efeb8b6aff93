import { hyperlinkXml } from "../xml/run.ts";
import type { InlineHandler } from "./handler.ts";

/**
 * Hyperlink. The address is normalized, because Word takes a file with a space or a Cyrillic letter
 * in an address for a damaged one.
 */
export const link: InlineHandler<"link"> = ({ url, children }, style, context, write) =>
  hyperlinkXml(
    context.references.addLink(new URL(url).href),
    write.inlines(children, context, { ...style, style: "Hyperlink" }),
  );
