import { seam } from "./borders.ts";

/** Word's hyphen at which no line ends is an element, not a character. */
const noBreakHyphen = "<w:noBreakHyphen";

const seams = /\u200B(?:\s*\u200B)+/g;

/**
 * A text with a seam for each row of tags and comments. By hand, since an expression looks for the
 * end of each «<» anew: time grows as the text does.
 */
export function withoutMarkup(text: string): string {
  const pieces: string[] = [];
  let start = 0;
  const lastComment = text.lastIndexOf("-->");
  for (let open = text.indexOf("<"); open >= 0; open = text.indexOf("<", start)) {
    const end = text.startsWith("<!--", open)
      ? endOfComment(text, open, lastComment)
      : text.indexOf(">", open);
    if (end < 0) break;
    pieces.push(text.slice(start, open), text.startsWith(noBreakHyphen, open) ? "-" : seam);
    start = end + 1;
  }
  return pieces.length === 0
    ? text
    : [...pieces, text.slice(start)].join("").replaceAll(seams, seam);
}

/** One that does not end is its first sign alone. */
function endOfComment(text: string, open: number, last: number): number {
  return open < last ? text.indexOf("-->", open) + 2 : open + 3;
}
