import type { Element } from "hast";
import { h } from "hastscript";

/**
 * The number of a section or clause, which is the link to that section or clause as well: no
 * foreign sign enters the text. A screen reader says «Пункт 2.1.» where others see «2.1.».
 */
export function permalink(kind: string, label: string, number: string): Element {
  const attributes = { class: "permalink", href: `#${label}`, "aria-label": `${kind} ${number}.` };
  return h("a", attributes, `${number}.`);
}
