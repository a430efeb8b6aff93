import type { Block, Inline } from "../../../tree/types.ts";
import { introduces } from "../../measures/introduces.ts";
import { keepWithNext } from "../pages/add-rows.ts";
import { oppositeAt } from "../../measures/corner.ts";
import { addElement } from "../marks/mark-content.ts";
import type { PdfState, Place, Write } from "../pdf-state.ts";
import type { Span } from "../lines/split-words.ts";
import { isHeadingLeft } from "../lines/text-styles.ts";
import { annexMark } from "./annex-mark.ts";
import { approvalMarks } from "./approval-marks.ts";
import { bulletList } from "./bullet-list.ts";
import { citation } from "./citation.ts";
import { clause } from "./clause.ts";
import { dateNumberPlace } from "./date-number-place.ts";
import { documentKind } from "./document-kind.ts";
import { executor } from "./executor.ts";
import type { BlockHandler, InlineHandler } from "./handler.ts";
import { heading } from "./heading.ts";
import { letterhead } from "./letterhead.ts";
import { link } from "./link.ts";
import { organizationBlock, writeOpposite } from "./organization-block.ts";
import { pageCode } from "./page-code.ts";
import { paragraph } from "./paragraph.ts";
import { qrCode } from "./qr-code.ts";
import { qrPlace } from "./qr-place.ts";
import { reference } from "./reference.ts";
import { section } from "./section.ts";
import { signatureLine } from "./signature-line.ts";
import { strong } from "./strong.ts";
import { callout } from "./callout.ts";
import { chart } from "./chart.ts";
import { checklist } from "./checklist.ts";
import { steps } from "./steps.ts";
import { tearOff } from "./tear-off.ts";
import { subheading } from "./subheading.ts";
import { table } from "./table.ts";
import { text } from "./text.ts";

/** One handler a node type: a node type without one does not compile. */
const blockHandlers: { [Type in Block<string>["type"]]: BlockHandler<Type> } = {
  annexMark,
  approvalMarks,
  bulletList,
  clause,
  dateNumberPlace,
  documentKind,
  executor,
  heading,
  letterhead,
  organizationBlock,
  paragraph,
  qrCode,
  qrPlace,
  pageCode,
  section,
  signatureLine,
  callout,
  checklist,
  steps,
  tearOff,
  subheading,
  table,
  chart,
};

const inlineHandlers: { [Type in Inline<string>["type"]]: InlineHandler<Type> } = {
  citation,
  link,
  reference,
  strong,
  text,
};

/** Writes the nodes of a numbered tree through their handlers, in order. */
export const write: Write = { blocks: writeBlocks, spans: writeInlines };

function writeBlocks(blocks: readonly Block<string>[], place: Place, state: PdfState): void {
  const inLine = blocks[0]?.type === "paragraph";
  if (place.prefix.length > 0 && !inLine) {
    writeBlock({ type: "paragraph", children: [] }, place, state);
  }
  let list: PDFKit.PDFStructureElement | null = null;
  for (const [index, block] of blocks.entries()) {
    const previous = blocks[index - 1]?.type;
    list = block.type === "clause" ? (list ?? addElement(state, place.parent, "L")) : null;
    if (introduces(blocks[index - 1], block)) keepWithNext(state, 1);
    // The day of the signature, or who read the paper: neither stands alone on a page.
    if (previous === "signatureLine" && block.type === "paragraph") keepWithNext(state, 1);
    const isUnderKind = previous === "documentKind" && block.type === "heading";
    if (isUnderKind && !isHeadingLeft(state)) state.gapAfter = 0;
    const parent = list ?? place.parent;
    const prefix = index === 0 && inLine ? place.prefix : [];
    const opposite = oppositeAt(blocks, index);
    if (opposite !== null) writeOpposite(opposite, place, state);
    else if (oppositeAt(blocks, index - 1) === null)
      writeBlock(block, { ...place, parent, prefix }, state);
  }
}

function writeBlock<Type extends Block<string>["type"]>(
  block: Extract<Block<string>, { type: Type }>,
  place: Place,
  state: PdfState,
): void {
  blockHandlers[block.type](block, place, state);
}

function writeInlines(inlines: readonly Inline<string>[], style: Omit<Span, "text">): Span[] {
  return inlines.flatMap((inline) => writeInline(inline, style));
}

function writeInline<Type extends Inline<string>["type"]>(
  inline: Extract<Inline<string>, { type: Type }>,
  style: Omit<Span, "text">,
): Span[] {
  return inlineHandlers[inline.type](inline, style, writeInlines);
}
