import type { InlineHandler } from "./handler.ts";

/** Bold words within a text. */
export const strong: InlineHandler<"strong"> = ({ children }, style, context, write) =>
  write.inlines(children, context, { ...style, bold: true });
