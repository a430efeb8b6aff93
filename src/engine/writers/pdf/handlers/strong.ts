import type { InlineHandler } from "./handler.ts";

/** Bold text. */
export const strong: InlineHandler<"strong"> = ({ children }, style, spans) =>
  spans(children, { ...style, face: "bold" });
