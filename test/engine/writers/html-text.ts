import { DOMNode, HtmlElement, HtmlValidate, Parser } from "html-validate";

const parser = new Parser(new HtmlValidate().getConfigForSync("document.html"));

const lineTags = new Set(["p", "h1", "h2", "div", "section", "ul", "li", "tr", "br", "span"]);

/** HTML as a tree, by a parser that shares nothing with the writer. */
export function parseHtml(html: string): HtmlElement {
  return parser.parseHtml(html);
}

/**
 * What a reader sees of the document in an HTML page or fragment, in document order; a list
 * item begins with its en dash, which the style sheet adds.
 */
export function htmlText(html: string): string {
  const article = parseHtml(html).querySelector("article");
  if (article === null) throw new Error("no <article> in the HTML");
  return textOf(article).replace(/\n+/g, "\n").trim();
}

function textOf(node: DOMNode): string {
  if (!(node instanceof HtmlElement)) return decodeHtml(node.textContent);
  const text = node.childNodes.map(textOf).join("");
  if (node.is("li")) return `\n${markerOf(node)}${text.trim()}\n`;
  if (node.is("th") || node.is("td")) return `${text}\t`;
  // What stays in one line is a piece of its line.
  const isPiece =
    node.getAttribute("class")?.value === "nobr" ||
    node.getAttribute("style")?.value === "white-space: nowrap";
  return lineTags.has(node.tagName) && !isPiece ? `\n${text}\n` : text;
}

/** What the style sheet puts before an item: a box to tick, nothing before a step, else a dash. */
function markerOf(item: HtmlElement): string {
  const classes = item.parent?.getAttribute("class")?.value ?? "";
  return classes === "steps" ? "" : classes === "checklist" ? "□ " : "– ";
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text or attribute value as a browser decodes it; refuses names that it does not know. */
export function decodeHtml(source: string): string {
  return source.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    const character = named[String(name)];
    if (character === undefined) throw new Error(`unknown character reference ${whole}`);
    return character;
  });
}
