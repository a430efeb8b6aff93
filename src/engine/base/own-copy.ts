/**
 * The same text with a memory of its own. A part of a text keeps all of that text alive: whoever
 * remembers words of papers would remember the papers.
 */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
