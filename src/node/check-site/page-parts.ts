import { decodeEntities } from "../../engine/base/decode-entities.ts";

/** What of a page leads somewhere, can be led to, or is read by inspectors. */
export interface PageParts {
  /** Addresses as they stand in `href` and `src`, each once. */
  links: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  /** How often each name of `itemprop` occurs. */
  itemprops: ReadonlyMap<string, number>;
  /** What readers see, without spaces. */
  text: string;
}

/** More links than any page of ours has: what a strange page holds besides is not looked at. */
const mostLinks = 10_000;

/**
 * Reads a page with no more than its tags in mind: it may be spoilt, or written by an enemy. Goes
 * through it once, from left to right; what was opened and never closed goes to the end, as browsers
 * have it.
 */
export function readPage(html: string): PageParts {
  const links = new Set<string>();
  const ids = new Set<string>();
  const itemprops = new Map<string, number>();
  const note = (name: string, value: string): void => {
    if ((name === "href" || name === "src") && links.size < mostLinks) links.add(value);
    else if (name === "id" || name === "name") ids.add(value);
    else if (name === "itemprop") itemprops.set(value, (itemprops.get(value) ?? 0) + 1);
  };
  const texts: string[] = [];
  let from = 0;
  while (from < html.length) {
    const tag = html.indexOf("<", from);
    const to = tag === -1 ? html.length : tag;
    texts.push(html.slice(from, to));
    from = tag === -1 ? html.length : passMarkup(html, tag, note);
    if (from === tag + 1) texts.push("<");
  }
  const text = decodeEntities(texts.join("")).replaceAll(/\s/gu, "");
  return { links, ids, itemprops, text };
}

type Note = (name: string, value: string) => void;

/** Where what begins with this «<» ends. */
function passMarkup(html: string, at: number, note: Note): number {
  if (html.startsWith("<!--", at)) return after(html, "-->", at + 4);
  const [, name] = matchAt(/<([a-z][^\s/>]{0,30})[^\s/>]*/iy, html, at) ?? [];
  // A «<» before anything else but a tag is text; what follows it is looked at as usual.
  if (name === undefined) return /[/!?]/.test(html.charAt(at + 1)) ? after(html, ">", at) : at + 1;
  const end = passAttributes(html, at + 1 + name.length, note);
  const raw = name.toLowerCase();
  if (raw !== "script" && raw !== "style") return end;
  return after(html, ">", startOf(raw === "script" ? /<\/script/gi : /<\/style/gi, html, end));
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]*)))?/y;

function passAttributes(html: string, start: number, note: Note): number {
  let at = start;
  while (at < html.length) {
    const found = matchAt(attribute, html, at);
    if (found) {
      const [whole, name = "", double, single, bare] = found;
      note(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ""));
      at += whole.length;
    } else if (html.charAt(at) === ">") return at + 1;
    else at += 1;
  }
  return at;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function startOf(pattern: RegExp, text: string, from: number): number {
  return matchAt(pattern, text, from)?.index ?? text.length;
}

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at === -1 ? text.length : at + end.length;
}
