import type { InlineHandler } from "./handler.ts";

/** Text with a clickable area for each line that it stands on. */
export const link: InlineHandler<"link"> = ({ url, children }, style, spans) =>
  spans(children, { ...style, target: { url } });
