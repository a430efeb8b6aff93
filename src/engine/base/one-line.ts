/**
 * A value for a text protocol in which a line end begins something else: a header of a message, an
 * event of a calendar, a row of a table. What ends a line for any reader becomes a blank, and what
 * is no character U+FFFD.
 */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
