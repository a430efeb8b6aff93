import type { Handler } from "./handler.ts";

/** Stays a text node: escaping happens in one place, where HTML nodes become a string. */
export const text: Handler<"text"> = ({ value }) => [{ type: "text", value }];
