import { invalidInXml } from "../yaml/unusable-characters.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/**
 * Text for XML (and HTML) that is written by hand: between tags and in attributes with double
 * quotes. Characters that XML 1.0 forbids become U+FFFD.
 */
export function escapeXml(text: string): string {
  return text
    .replace(invalidInXml, "\uFFFD")
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
