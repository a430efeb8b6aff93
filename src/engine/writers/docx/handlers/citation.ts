import { textRun } from "../xml/run.ts";
import type { InlineHandler } from "./handler.ts";

/** A number in another document: the file does not know where that one lies. */
export const citation: InlineHandler<"citation"> = ({ number }, style) => textRun(number, style);
