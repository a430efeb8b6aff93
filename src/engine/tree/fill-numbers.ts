import type { Numbered, Numbering } from "./number-tree.ts";
import type { Block, Inline } from "./types.ts";

/** Copies draft blocks, putting in the numbers of sections, clauses and references. */
export function fillBlocks(blocks: Block<null>[], numbering: Numbering): Block<string>[] {
  return blocks.map((block) => fillBlock(block, numbering));
}

type Of<Type, N extends string | null> = Extract<Block<N>, { type: Type }>;

type Fill<Type> = (block: Of<Type, null>, numbering: Numbering) => Of<Type, string>;

const fillers: { [Type in Block<null>["type"]]: Fill<Type> } = {
  organizationBlock: (block, numbering) => ({ ...block, lines: fillLines(block.lines, numbering) }),
  letterhead: (block, numbering) => ({
    ...block,
    sender: fillLines(block.sender, numbering),
    addressee: fillLines(block.addressee, numbering),
  }),
  approvalMarks: (block, numbering) => ({
    ...block,
    marks: block.marks.map(({ title, lines }) => ({
      title: fillInlines(title, numbering),
      lines: fillLines(lines, numbering),
    })),
  }),
  documentKind: (block, numbering) => ({
    ...block,
    children: fillInlines(block.children, numbering),
  }),
  dateNumberPlace: (block, numbering) => ({
    ...block,
    date: fillInlines(block.date, numbering),
    number: fillInlines(block.number, numbering),
    place: fillInlines(block.place, numbering),
  }),
  heading: (block, numbering) => ({ ...block, children: fillInlines(block.children, numbering) }),
  section: (block, numbering) => ({
    ...block,
    ...identity(block, numbering),
    title: fillInlines(block.title, numbering),
    children: fillBlocks(block.children, numbering),
  }),
  clause: (block, numbering) => ({
    ...block,
    ...identity(block, numbering),
    children: fillBlocks(block.children, numbering),
  }),
  bulletList: (block, numbering) => ({
    ...block,
    items: block.items.map((item) => fillBlocks(item, numbering)),
  }),
  paragraph: (block, numbering) => ({ ...block, children: fillInlines(block.children, numbering) }),
  table: (block, numbering) => ({
    ...block,
    header: fillLines(block.header, numbering),
    rows: block.rows.map((row) => fillLines(row, numbering)),
  }),
  chart: (block, numbering) => ({
    ...block,
    header: fillLines(block.header, numbering),
    rows: block.rows.map(({ label, marks, told }) => ({
      ...{ label: fillInlines(label, numbering), marks, told: fillInlines(told, numbering) },
    })),
  }),
  pageCode: (block) => block,
  qrCode: (block, numbering) => ({ ...block, caption: fillInlines(block.caption, numbering) }),
  qrPlace: (block, numbering) => ({ ...block, caption: fillInlines(block.caption, numbering) }),
  signatureLine: (block, numbering) => ({
    ...block,
    position: fillInlines(block.position, numbering),
    name: fillInlines(block.name, numbering),
    electronicMark: block.electronicMark && fillLines(block.electronicMark, numbering),
  }),
  executor: (block, numbering) => ({ ...block, lines: fillLines(block.lines, numbering) }),
  subheading: (block, numbering) => ({
    ...block,
    children: fillInlines(block.children, numbering),
  }),
  steps: (block, numbering) => ({
    ...block,
    steps: block.steps.map(({ picture, title, text }) => ({
      ...{ picture, title: fillInlines(title, numbering), text: fillInlines(text, numbering) },
    })),
  }),
  callout: (block, numbering) => ({ ...block, lines: fillLines(block.lines, numbering) }),
  checklist: (block, numbering) => ({ ...block, items: fillLines(block.items, numbering) }),
  tearOff: (block, numbering) => ({ ...block, lines: fillLines(block.lines, numbering) }),
  annexMark: (block, numbering) => ({
    ...block,
    ...identity(block, numbering),
    lines: fillLines(block.lines, numbering),
  }),
};

function fillBlock<Type extends Block<null>["type"]>(
  block: Of<Type, null>,
  numbering: Numbering,
): Of<Type, string> {
  return fillers[block.type](block, numbering);
}

function identity(node: Numbered, { byNode }: Numbering) {
  const { number, id } = known(byNode.get(node), "Node without a number");
  return { number, label: node.label ?? id };
}

function fillLines(lines: Inline<null>[][], numbering: Numbering): Inline<string>[][] {
  return lines.map((line) => fillInlines(line, numbering));
}

/** The number sign before what has no number, with the space before it. */
const sign = /[ \u00a0]*№?[ \u00a0]*$/u;

/** A reference to an annex without a number leaves its word alone: «(приложение)». */
function fillInlines(inlines: Inline<null>[], numbering: Numbering): Inline<string>[] {
  const filled: Inline<string>[] = [];
  for (const inline of inlines) {
    const next = fillInline(inline, numbering);
    const last = filled.at(-1);
    if ((next.type !== "reference" && next.type !== "citation") || next.number !== "")
      filled.push(next);
    else if (last?.type === "text")
      filled.splice(-1, 1, { ...last, value: last.value.replace(sign, "") });
  }
  return filled;
}

function fillInline(inline: Inline<null>, numbering: Numbering): Inline<string> {
  switch (inline.type) {
    case "text":
    case "citation":
      return inline;
    case "reference":
      return {
        ...inline,
        number: known(numbering.byLabel.get(inline.label), `No such label: ${inline.label}`),
      };
    default:
      return { ...inline, children: fillInlines(inline.children, numbering) };
  }
}

function known<Value>(value: Value | undefined, message: string): Value {
  if (value === undefined) throw new Error(message);
  return value;
}
