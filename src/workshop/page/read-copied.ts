import type { Copied } from "../core/paste.ts";

/** A table in both shapes that browsers give; null for a text that is none, which goes into a field. */
export function readCopied(data: DataTransfer | null): Copied | null {
  const html = data?.getData("text/html") ?? "";
  const text = data?.getData("text/plain") ?? "";
  const isTable = /<table\b/iu.test(html) || /[\t\n]/u.test(text.trim());
  return isTable ? { html, text } : null;
}
