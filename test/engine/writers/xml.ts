/** An XML element; names keep their prefixes. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

const token = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/**
 * Reads well-formed XML without DTD, CDATA and comments, as writers of office files make it.
 * Refuses everything else, so that a test that reads a file also proves that it is well-formed.
 */
export function parseXml(xml: string): Element {
  const root: Element = { name: "#document", attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const [found, slash, name, attributes = "", selfClosing, text] of xml.matchAll(token)) {
    const parent = open.at(-1) ?? root;
    end += found.length;
    if (text !== undefined) parent.children.push(decode(text));
    else if (slash) {
      if (open.length < 2 || open.pop()?.name !== name) throw new Error(`Stray </${name}>.`);
    } else if (name !== undefined) {
      const element = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  if (end !== xml.length) throw new Error(`Not XML: ${xml.slice(end, end + 40)}`);
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed.`);
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, decode(value)]));
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function decode(text: string): string {
  const isControl = (character: string) => character < " " && !"\t\n\r".includes(character);
  if (Array.from(text).some(isControl)) throw new Error("XML has no control characters.");
  return text.replace(/&([^;]*);?/g, (found, name: string) => {
    if (/^#\d+$/.test(name)) return String.fromCodePoint(Number(name.slice(1)));
    if (/^#x[\da-f]+$/i.test(name)) return String.fromCodePoint(parseInt(name.slice(2), 16));
    const character = entities.get(name);
    if (character === undefined) throw new Error(`Unknown entity ${found}.`);
    return character;
  });
}

/** The elements right in an element, all or those of a name. */
export function elementsOf(parent: Element, name?: string): Element[] {
  return parent.children.filter(
    (child): child is Element =>
      typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The elements of a name at any depth, in document order. */
export function findAll(parent: Element, name: string): Element[] {
  return elementsOf(parent).flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...findAll(element, name),
  ]);
}
