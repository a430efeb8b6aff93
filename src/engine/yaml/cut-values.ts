import type { Span } from "./find-nodes.ts";

/**
 * A comment that is likely the rest of the value: «Кабинет #5», «Гномики #2», «Кабинет # 5». True
 * comments have a blank after their mark.
 */
const doubtful = /^([ \t]+)(#(?:[^\s#]|[ \t]*\d+[ \t]*(?=\r?\n|$))[^\r\n]*)/u;

/** Whether it is worth looking. */
export function mayCut(text: string): boolean {
  return /[ \t]#[^\s#]|[ \t]#[ \t]*\d/u.test(text);
}

/** The stretch that is lost after a plain value that ends here; null where nothing is doubtful. */
export function findCutRest(text: string, end: number): Span | null {
  const found = doubtful.exec(text.slice(end));
  if (!found) return null;
  const [, blank = "", lost = ""] = found;
  const start = end + blank.length;
  return [start, start + lost.trimEnd().length];
}

/** What is said of it. */
export function explainCut(plain: string, lost: string): { message: string; hint: string } {
  const value = plain.replaceAll(/\s+/gu, " ");
  return {
    message: `Со знака «#» после пробела YAML начинает примечание: ${value === "" ? "значения не осталось" : `от значения осталось «${value}»`}.`,
    hint: `Возьмите значение в кавычки${/["[\]{}]/.test(lost) ? "" : `: "${`${value} ${lost}`.trim()}"`}. Если это и правда примечание, поставьте после «#» пробел.`,
  };
}
