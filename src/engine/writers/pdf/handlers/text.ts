import type { InlineHandler } from "./handler.ts";

/** Text as it is. */
export const text: InlineHandler<"text"> = ({ value }, style) => [{ ...style, text: value }];
