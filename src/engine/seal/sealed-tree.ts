import { isRecord } from "../base/is-record.ts";
import type { DocumentTree } from "../tree/types.ts";
import { readTree } from "./read-tree.ts";

/** What a signed document says, as it is kept beside its files: the words, decided for ever. */
export interface SealedTree {
  tree: DocumentTree<string>;
  /** How many sheets the document takes. */
  sheets: number;
  /** How many other documents took, by kind, where this one prints it. */
  sheetsOf: Readonly<Record<string, number>>;
  /** Whether it was made of data and texts; the words of a file are only those that could be read. */
  isMade: boolean;
  /** False for a scan: the tree has no more than the title. */
  hasText: boolean;
}

/** The name of the format stands in the file: who finds one alone shall know what it is. */
const formatName = "reglament-sealed-tree";

/** Of the format, not of the program: kept files outlive many versions of it. */
const formatVersion = 1;

/** The largest tree of ours has a thousandth of it. */
const maximumSize = 20_000_000;

/**
 * JSON without line breaks, so no tool that minds them can change the bytes. Equal trees give equal
 * bytes, and what is written can be read back: it is what was read.
 */
export function writeSealedTree({ tree, ...facts }: SealedTree): Uint8Array {
  const read = readTree(JSON.parse(JSON.stringify(tree)));
  if (!read) throw new Error(`A tree that cannot be read back: ${tree.properties.kind}`);
  const kept = { format: formatName, version: formatVersion, ...facts, tree: read };
  return new TextEncoder().encode(JSON.stringify(kept));
}

/** The tree, or in Russian why it cannot be read. Takes any bytes and never throws. */
export function readSealedTree(bytes: Uint8Array): SealedTree | string {
  if (bytes.length > maximumSize) return "он слишком велик";
  const kept = parse(bytes);
  if (!isRecord(kept) || kept.format !== formatName) return "это не закреплённый текст";
  if (kept.version !== formatVersion)
    return `его записала другая версия программы (формат ${String(kept.version)})`;
  const { sheets, sheetsOf, isMade, hasText } = kept;
  const tree = readTree(kept.tree);
  const counts = readCounts(sheetsOf);
  if (!tree || !counts || !isCount(sheets)) return unknownContent;
  if (typeof isMade !== "boolean" || typeof hasText !== "boolean") return unknownContent;
  return { tree, sheets, sheetsOf: counts, isMade, hasText };
}

const unknownContent = "в нём не то, что пишет программа";

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0 && value < 100_000;
}

function readCounts(value: unknown): Record<string, number> | null {
  if (!isRecord(value)) return null;
  const counts = Object.entries(value).flatMap(([kind, count]): [string, number][] =>
    isCount(count) ? [[kind, count]] : [],
  );
  return counts.length === Object.keys(value).length ? Object.fromEntries(counts) : null;
}
