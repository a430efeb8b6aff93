import { bullet, tickBox } from "./bullet.ts";
import type { Block, DocumentTree, Inline, Step } from "./types.ts";

/**
 * What a document says, a line for each thing that stands on a line of its own: numbers, bullets
 * and requisites included, in reading order. Every format must show exactly this text (whitespace
 * aside; on paper in halves once in each), and the agreement test holds them to it.
 */
export function plainText(tree: DocumentTree<string>): string {
  return tree.children.flatMap(blockLines).join("\n");
}

/** What one block of a document says, as `plainText` says it. */
export function blockText(block: Block<string>): string {
  return blockLines(block).join("\n");
}

/** The first line of an annex's mark; a single annex has no number. */
export function annexTitle(number: string): string {
  return number === "" ? "Приложение" : `Приложение №\u00A0${number}`;
}

/** The title of a step with its number, from 0. */
export function stepTitle({ title }: Step<string>, index: number): Inline<string>[] {
  return [{ type: "text", value: `${String(index + 1)}.\u00A0` }, ...title];
}

/** The text of an inline run, without markup. */
export function inlineText(inlines: readonly Inline<string>[]): string {
  return inlines.map(textOf).join("");
}

function textOf(inline: Inline<string>): string {
  switch (inline.type) {
    case "text":
      return inline.value;
    case "reference":
    case "citation":
      return inline.number;
    default:
      return inlineText(inline.children);
  }
}

type Lines<Type extends Block<string>["type"]> = (
  block: Extract<Block<string>, { type: Type }>,
) => string[];

const linesOf: { [Type in Block<string>["type"]]: Lines<Type> } = {
  organizationBlock: ({ lines }) => lines.map(inlineText),
  letterhead: ({ sender, addressee }) => [...sender, ...addressee].map(inlineText),
  approvalMarks: ({ marks }) =>
    marks.flatMap(({ title, lines }) => [title, ...lines].map(inlineText)),
  documentKind: ({ children }) => [inlineText(children)],
  dateNumberPlace: ({ date, number, place }) => [date, number, place].map(inlineText),
  heading: ({ children }) => [inlineText(children)],
  section: ({ number, title, children }) => [
    `${number}. ${inlineText(title)}`,
    ...children.flatMap(blockLines),
  ],
  clause: ({ number, children }) => prefixed(`${number}. `, children.flatMap(blockLines)),
  bulletList: ({ items }) =>
    items.flatMap((item) => prefixed(`${bullet} `, item.flatMap(blockLines))),
  paragraph: ({ children }) => [inlineText(children)],
  table: ({ header, rows }) => [header, ...rows].map((row) => row.map(inlineText).join("\t")),
  chart: ({ header, rows }) =>
    [header, ...rows.map(({ label, told }) => [label, told])].map((row) =>
      row.map(inlineText).join("\t"),
    ),
  pageCode: () => [],
  qrCode: ({ caption }) => [inlineText(caption)],
  qrPlace: ({ caption }) => [inlineText(caption)],
  signatureLine: ({ position, electronicMark, name }) =>
    [position, ...(electronicMark ?? []), name].map(inlineText),
  executor: ({ lines }) => lines.map(inlineText),
  subheading: ({ children }) => [inlineText(children)],
  steps: ({ steps }) =>
    steps.flatMap((step, index) => [stepTitle(step, index), step.text].map(inlineText)),
  callout: ({ lines }) => lines.map(inlineText),
  checklist: ({ items }) => items.map((item) => `${tickBox} ${inlineText(item)}`),
  tearOff: ({ count, lines }) => Array.from({ length: count }, () => lines.map(inlineText)).flat(),
  annexMark: ({ number, lines }) => [annexTitle(number), ...lines.map(inlineText)],
};

function blockLines<Type extends Block<string>["type"]>(
  block: Extract<Block<string>, { type: Type }>,
): string[] {
  return linesOf[block.type](block);
}

function prefixed(prefix: string, lines: string[]): string[] {
  const [first = "", ...rest] = lines;
  return [prefix + first, ...rest];
}
