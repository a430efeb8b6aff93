import type { InlineHandler } from "./handler.ts";

/** The number of a section or clause; a click leads there. */
export const reference: InlineHandler<"reference"> = ({ label, number }, style) => [
  { ...style, text: number, target: { label, number } },
];
