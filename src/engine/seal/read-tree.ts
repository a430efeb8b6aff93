import { isDay } from "../base/is-day.ts";
import { isRecord } from "../base/is-record.ts";
import { isTone, type ChartRow } from "../tree/chart.ts";
import { isPictogram } from "../tree/pictograms.ts";
import { maximumTearOffs } from "../tree/sheet-blocks.ts";
import type { Block, DocumentProperties, DocumentTree, LayoutName, Step } from "../tree/types.ts";
import { layouts } from "../writers/measures/layout.ts";
import { listOf, positionIn, Refusal, readLines, readRun, text, url } from "./read-inlines.ts";

/** Deeper than sections, clauses, lists and strong words can be, shallow enough for every stack. */
const maximumDepth = 30;

/** More than the longest document has. */
const maximumNodes = 200_000;

/**
 * A numbered tree out of a file: every node is looked into, and only what the types know is taken.
 * Null for anything else, however deep or large.
 */
export function readTree(value: unknown): DocumentTree<string> | null {
  try {
    if (!isRecord(value) || value.type !== "document") return null;
    return {
      type: "document",
      properties: readProperties(value.properties),
      children: readBlocks(value.children, { depth: 0, budget: { nodes: maximumNodes } }),
    };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function readProperties(value: unknown): DocumentProperties {
  if (!isRecord(value)) throw new Refusal();
  const { kind, title, author, layout, audience, date, recipient } = value;
  if (audience !== "public" && audience !== "internal") throw new Refusal();
  const day = text(date);
  if (!isDay(day)) throw new Refusal();
  return {
    ...{ kind: text(kind), title: text(title), author: text(author) },
    ...{ layout: layoutName(layout), audience, date: day },
    ...(recipient !== undefined && { recipient: text(recipient) }),
  };
}

function layoutName(value: unknown): LayoutName {
  if (typeof value !== "string" || !isLayout(value)) throw new Refusal();
  return value;
}

function isLayout(name: string): name is LayoutName {
  return Object.hasOwn(layouts, name);
}

/** How deep a node lies, and how many more there may be. */
interface Bounds {
  depth: number;
  budget: { nodes: number };
}

function readBlocks(value: unknown, { depth, budget }: Bounds): Block<string>[] {
  if (depth > maximumDepth) throw new Refusal();
  return listOf(value, (block) => {
    budget.nodes -= 1;
    if (!isRecord(block) || budget.nodes < 0) throw new Refusal();
    const read = findReader(block.type);
    if (!read) throw new Refusal();
    return read(block, { depth: depth + 1, budget });
  });
}

type Node = Readonly<Record<string, unknown>>;

type Reader<Type> = (node: Node, bounds: Bounds) => Extract<Block<string>, { type: Type }>;

/** A table, so a new type of node does not compile until it can be read back. */
const readers: { [Type in Block<string>["type"]]: Reader<Type> } = {
  organizationBlock: ({ position, lines }) => ({
    ...{ type: "organizationBlock", position: positionIn(position), lines: readLines(lines) },
  }),
  letterhead: ({ position, sender, addressee }) => ({
    ...{ type: "letterhead", position: positionIn(position) },
    ...{ sender: readLines(sender), addressee: readLines(addressee) },
  }),
  approvalMarks: ({ marks }) => ({
    type: "approvalMarks",
    marks: listOf(marks, (mark) => {
      if (!isRecord(mark)) throw new Refusal();
      return { title: readRun(mark.title), lines: readLines(mark.lines) };
    }),
  }),
  documentKind: ({ children }) => ({ type: "documentKind", children: readRun(children) }),
  dateNumberPlace: ({ date, number, place }) => ({
    ...{ type: "dateNumberPlace", date: readRun(date) },
    ...{ number: readRun(number), place: readRun(place) },
  }),
  heading: ({ children }) => ({ type: "heading", children: readRun(children) }),
  section: ({ label, number, title, children }, bounds) => ({
    ...{ type: "section", label: text(label), number: text(number) },
    ...{ title: readRun(title), children: readBlocks(children, bounds) },
  }),
  clause: ({ label, number, children }, bounds) => ({
    ...{ type: "clause", label: text(label), number: text(number) },
    children: readBlocks(children, bounds),
  }),
  bulletList: ({ items }, bounds) => ({
    type: "bulletList",
    items: listOf(items, (item) => readBlocks(item, bounds)),
  }),
  paragraph: ({ children }) => ({ type: "paragraph", children: readRun(children) }),
  table: ({ shares, header, rows }) => ({
    type: "table",
    shares: shares === null ? null : listOf(shares, share),
    ...rectangle(readLines(header), listOf(rows, readLines)),
  }),
  chart: ({ header, rows }) => ({
    ...{ type: "chart", header: readLines(header), rows: listOf(rows, readChartRow) },
  }),
  pageCode: ({ url: address }) => ({ type: "pageCode", url: url(address) }),
  qrCode: ({ url: address, caption }) => ({
    ...{ type: "qrCode", url: url(address), caption: readRun(caption) },
  }),
  qrPlace: ({ caption }) => ({ type: "qrPlace", caption: readRun(caption) }),
  signatureLine: ({ position, name, electronicMark }) => ({
    ...{ type: "signatureLine", position: readRun(position), name: readRun(name) },
    electronicMark: electronicMark === null ? null : readLines(electronicMark),
  }),
  executor: ({ lines }) => ({ type: "executor", lines: readLines(lines) }),
  subheading: ({ children }) => ({ type: "subheading", children: readRun(children) }),
  steps: ({ steps }) => ({ type: "steps", steps: listOf(steps, readStep) }),
  callout: ({ lines }) => ({ type: "callout", lines: readLines(lines) }),
  checklist: ({ items }) => ({ type: "checklist", items: readLines(items) }),
  tearOff: ({ count, lines }) => ({
    ...{ type: "tearOff", count: countOf(count), lines: readLines(lines) },
  }),
  annexMark: ({ label, number, lines }) => ({
    ...{ type: "annexMark", label: text(label), number: text(number), lines: readLines(lines) },
  }),
};

function findReader(type: unknown): ((node: Node, bounds: Bounds) => Block<string>) | null {
  const found = Object.entries(readers).find(([name]) => name === type);
  return found?.[1] ?? null;
}

function readStep(step: unknown): Step<string> {
  if (!isRecord(step) || !isPictogram(step.picture)) throw new Refusal();
  return { picture: step.picture, title: readRun(step.title), text: readRun(step.text) };
}

function readChartRow(row: unknown): ChartRow<string> {
  if (!isRecord(row)) throw new Refusal();
  const marks = listOf(row.marks, (each) => {
    if (!isRecord(each) || !isTone(each.tone)) throw new Refusal();
    return { tone: each.tone, count: share(each.count) };
  });
  return { label: readRun(row.label), marks, told: readRun(row.told) };
}

function countOf(value: unknown): number {
  const isCount = typeof value === "number" && Number.isInteger(value);
  if (!isCount || value < 1 || value > maximumTearOffs) throw new Refusal();
  return value;
}

function share(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value <= 0) throw new Refusal();
  return value;
}

/** Writers rely on every row having as many cells as the header. */
function rectangle<Row extends readonly unknown[]>(
  header: Row,
  rows: Row[],
): { header: Row; rows: Row[] } {
  if (header.length === 0 || rows.some(({ length }) => length !== header.length))
    throw new Refusal();
  return { header, rows };
}
