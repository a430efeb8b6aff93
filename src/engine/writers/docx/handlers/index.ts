import type { Block, Inline } from "../../../tree/types.ts";
import { oppositeAt } from "../../measures/corner.ts";
import { bindInlines } from "../../measures/bind-inlines.ts";
import type { DocxContext } from "../context.ts";
import { type BodyChild, joinGaps, partTables, withoutFirstGap } from "../gap.ts";
import { annexMark } from "./annex-mark.ts";
import { approvalMarks } from "./approval-marks.ts";
import { bulletList } from "./bullet-list.ts";
import { citation } from "./citation.ts";
import { clause } from "./clause.ts";
import { dateNumberPlace } from "./date-number-place.ts";
import { documentKind } from "./document-kind.ts";
import { executor } from "./executor.ts";
import type { RunStyle } from "../xml/run.ts";
import type { BlockHandler, InlineHandler, Write } from "./handler.ts";
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

const write: Write = {
  blocks: writeBlocks,
  inlines: (inlines, context, style = {}) => {
    const within = { ...context, fits: isBoundAlready };
    return bindInlines(inlines, context.fits)
      .map((inline) => writeInline(inline, style, within))
      .join("");
  },
};

/** What stands in a link or is bold is bound with the text around it, not once more by itself. */
function isBoundAlready(): boolean {
  return false;
}

/** Turns blocks of a numbered tree into Word's paragraphs and tables, in order. */
export function writeBlocks(blocks: readonly Block<string>[], context: DocxContext): BodyChild[] {
  const children = blocks.flatMap((block, index) => {
    if (oppositeAt(blocks, index - 1) !== null) return [];
    const opposite = oppositeAt(blocks, index);
    const written = opposite ? writeOpposite(opposite, context, write) : writeBlock(block, context);
    const previous = blocks[index - 1];
    return previous && spaced.has(previous.type) ? withoutFirstGap(written) : written;
  });
  return partTables(joinGaps(children), context);
}

/** What has room below by its own style. */
const spaced: ReadonlySet<Block<string>["type"]> = new Set([
  "annexMark",
  "dateNumberPlace",
  "documentKind",
  "heading",
  "organizationBlock",
  "subheading",
]);

function writeBlock<Type extends Block<string>["type"]>(
  block: Extract<Block<string>, { type: Type }>,
  context: DocxContext,
): BodyChild[] {
  return blockHandlers[block.type](block, context, write);
}

function writeInline<Type extends Inline<string>["type"]>(
  inline: Extract<Inline<string>, { type: Type }>,
  style: RunStyle,
  context: DocxContext,
): string {
  return inlineHandlers[inline.type](inline, style, context, write);
}
