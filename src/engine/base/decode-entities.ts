import { parseEntities } from "parse-entities";

/**
 * The characters that the references of a page stand for, to compare it or to search in it; named
 * spaces and hyphens as the usual ones. References to no character stay as they are, and so does
 * what has no semicolon: in addresses «&» parts parameters.
 */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&#?\w+;/g, (reference) => {
    const character = parseEntities(reference, { nonTerminated: false });
    if (character === "\uFFFD") return reference;
    if (reference.startsWith("&#")) return character;
    return character.replace(/\p{Zs}/u, " ").replace("\u2010", "-");
  });
}
