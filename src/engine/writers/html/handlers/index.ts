import type { ElementContent } from "hast";
import { annexMark } from "./annex-mark.ts";
import { approvalMarks } from "./approval-marks.ts";
import { bulletList } from "./bullet-list.ts";
import { citation } from "./citation.ts";
import { clause } from "./clause.ts";
import { dateNumberPlace } from "./date-number-place.ts";
import { document } from "./document.ts";
import { documentKind } from "./document-kind.ts";
import { executor } from "./executor.ts";
import type { Handler, HtmlPlace, Node } from "./handler.ts";
import { heading } from "./heading.ts";
import { letterhead } from "./letterhead.ts";
import { link } from "./link.ts";
import { organizationBlock } from "./organization-block.ts";
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
const handlers: { [Type in Node["type"]]: Handler<Type> } = {
  annexMark,
  approvalMarks,
  bulletList,
  citation,
  clause,
  dateNumberPlace,
  document,
  documentKind,
  executor,
  heading,
  letterhead,
  link,
  organizationBlock,
  paragraph,
  qrCode,
  qrPlace,
  pageCode,
  reference,
  section,
  signatureLine,
  strong,
  callout,
  checklist,
  steps,
  tearOff,
  subheading,
  table,
  chart,
  text,
};

const inlineTypes = new Set<Node["type"]>(["text", "strong", "link", "reference", "citation"]);

/** HTML nodes of tree nodes; a block ends with a line break, so that the source is readable. */
export function writeNodes(nodes: readonly Node[], place: HtmlPlace): ElementContent[] {
  return nodes.flatMap((node) => {
    const written = writeNode(node, place);
    return inlineTypes.has(node.type) ? written : [...written, { type: "text", value: "\n" }];
  });
}

function writeNode<Type extends Node["type"]>(
  node: Extract<Node, { type: Type }>,
  place: HtmlPlace,
): ElementContent[] {
  return handlers[node.type](node, (children) => writeNodes(children, place), place);
}
