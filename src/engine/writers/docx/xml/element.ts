import { escapeXml } from "../../../base/escape-xml.ts";

/** The attributes of an element, in their order; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of WordprocessingML as text; one without content closes itself. */
export function element(name: string, attributes: Attributes, content?: string): string {
  let written = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined)
      written += ` ${key}="${typeof value === "string" ? escapeXml(value) : value}"`;
  }
  return content === undefined ? `${written}/>` : `${written}>${content}</${name}>`;
}

/** An element around what it has; nothing where that is nothing. */
export function around(name: string, content: string): string {
  return content === "" ? "" : `<${name}>${content}</${name}>`;
}

/** An element that only has a value. */
export function valued(name: string, value: string | number): string {
  return element(name, { "w:val": value });
}
