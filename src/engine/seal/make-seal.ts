import { sha256Hex } from "../base/sha256.ts";
import type { DocumentRecord } from "../documents/document-record.ts";
import type { Format } from "../writers/formats.ts";
import { type SealedTree, writeSealedTree } from "./sealed-tree.ts";

/** A document to be kept: what it says, and its files. */
export interface DocumentToSeal {
  kind: string;
  item: string | null;
  words: SealedTree;
  files: readonly { format: Format; bytes: Uint8Array }[];
}

/** The files to lie in the folder of the record, and what the register is to say of them. */
export interface NewSeal {
  files: Map<string, Uint8Array>;
  entry: SealEntry;
}

interface SealEntry {
  sealedOn: string;
  reason?: string;
  files: { document?: string; item?: string; format: string; file: string; sha256: string }[];
}

/** Puts documents under a seal; `reason` is why it is not the first one. */
export function makeSeal(
  documents: readonly DocumentToSeal[],
  record: DocumentRecord,
  sealedOn: string,
  reason: string | null,
): NewSeal {
  const files = new Map<string, Uint8Array>();
  const entries = documents.flatMap(({ kind, item, words, files: own }) => {
    const name = item === null ? kind : `${kind}-${item}`;
    const all = [
      { format: "tree", extension: "json", bytes: writeSealedTree(words) },
      ...own.map(({ format, bytes }) => ({ format, extension: format, bytes })),
    ];
    return all.map(({ format, extension, bytes }) => {
      const file = `${name}.${extension}`;
      files.set(file, bytes);
      return {
        ...(kind !== record.kind && { document: kind }),
        ...(item !== null && { item }),
        ...{ format, file, sha256: sha256Hex(bytes) },
      };
    });
  });
  return { files, entry: { sealedOn, ...(reason !== null && { reason }), files: entries } };
}
