/** The parts of a paper's page. */
export interface ReadPaper {
  style: string;
  article: Element | null;
}

/**
 * Takes a paper's page apart. `other` is the same paper of slightly other data: what differs between
 * the two is marked, so a person sees where an answer is printed.
 */
export function readPaper(html: string, other: string | null): ReadPaper {
  const style = Array.from(html.matchAll(sheets), ([, css = ""]) => css).join("");
  const article = parse(html);
  if (article && other !== null) {
    const twin = parse(other);
    if (twin) markDifferences(article, twin);
  }
  if (article) {
    allowStyles(article);
    // By keyboard a link would lead away from what is being written.
    for (const link of article.querySelectorAll("a")) link.removeAttribute("href");
  }
  return { style, article };
}

const sheets = /<style>([^<]*)<\/style>/g;

/** The policy of the page forbids styles in what is parsed, so none may be there by then. */
function parse(html: string): Element | null {
  const bare = html.replaceAll(sheets, "").replaceAll(/(<\w[^<>]*?) style="/g, '$1 data-style="');
  return new DOMParser().parseFromString(bare, "text/html").querySelector("main > *");
}

/** Styles that are set by script the policy lets through. */
function allowStyles(article: Element): void {
  for (const element of article.querySelectorAll("[data-style]")) {
    const style = element.getAttribute("data-style") ?? "";
    element.removeAttribute("data-style");
    if (element instanceof HTMLElement || element instanceof SVGElement)
      element.style.cssText = style;
  }
}

function markDifferences(node: Element, twin: Element): void {
  const [own, others] = [[...node.childNodes], [...twin.childNodes]];
  if (own.length !== others.length) {
    for (const text of textsIn(node)) if (!twin.textContent.includes(text.data)) markAll(text);
    return;
  }
  for (const [index, child] of own.entries()) {
    const other = others[index];
    if (child instanceof Text && other instanceof Text) markText(child, other.data);
    else if (child instanceof Element && other instanceof Element) markDifferences(child, other);
  }
}

function textsIn(node: Element): Text[] {
  const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}

/** Marks whole words from the first to the last that differ. */
function markText(text: Text, other: string): void {
  const { data } = text;
  if (data === other) return;
  let start = 0;
  while (start < data.length && data[start] === other[start]) start++;
  let end = data.length;
  let otherEnd = other.length;
  while (end > start && otherEnd > start && data[end - 1] === other[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  while (start > 0 && isWord(data[start - 1])) start--;
  while (end < data.length && isWord(data[end])) end++;
  markRange(text, start, end);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}@.-]/u.test(character);
}

function markAll(text: Text): void {
  markRange(text, 0, text.data.length);
}

function markRange(text: Text, start: number, end: number): void {
  if (start >= end) return;
  const middle = text.splitText(start);
  middle.splitText(end - start);
  const mark = text.ownerDocument.createElement("mark");
  middle.replaceWith(mark);
  mark.append(middle);
}
