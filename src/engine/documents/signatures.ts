import { sha256Hex } from "../base/sha256.ts";
import type { FindLocation } from "../check/rule.ts";
import type { Problem } from "../problem.ts";
import type { DocumentRecord, SignedFile } from "./document-record.ts";
import type { Signatures } from "./missing-signatures.ts";
import type { MadeDocument, MadeFile } from "./write-documents.ts";

/**
 * The detached signature of a document's file: of the record's own kind, not of its extracts. A
 * document of a former edition has the edition's id for its kind.
 */
export function signedFile(
  record: DocumentRecord,
  kind: string,
  format: string,
): SignedFile | undefined {
  if (kind !== record.kind && (record.edition === null || kind !== record.id)) return undefined;
  return record.signedFiles.find((file) => file.format === format);
}

/** Under what name the signature of a file lies beside it. */
export function signatureName(file: string): string {
  return `${file}.sig`;
}

/** The signatures of files that are the very ones that were signed, to lie beside them. */
export function signaturesOf(
  documents: readonly MadeDocument[],
  signatures: Signatures,
): { name: string; bytes: Uint8Array }[] {
  return signedFilesOf(documents).flatMap(({ signed, file }) => {
    const bytes = signatures.get(signed.file.normalize("NFC"));
    return bytes && isSame(signed, file) ? [{ name: signatureName(file.name), bytes }] : [];
  });
}

/** Signed files that came out different: a signature would not fit them. */
export function changedFiles(
  documents: readonly MadeDocument[],
  findLocation: FindLocation,
): Problem[] {
  return signedFilesOf(documents).flatMap(({ record, signed, file }): Problem[] => {
    if (isSame(signed, file)) return [];
    return [
      {
        rule: "signed-file-changed",
        severity: "error",
        ...findLocation(record.place.file, [...signed.path, "sha256"]),
        message: `Подписанный файл изменился: «${file.name}» теперь имеет SHA-256 ${sha256Hex(file.bytes)}.`,
        hint: "После подписания изменились данные, текст или программа. Верните их, или сделайте файл заново командой generate, подпишите и запишите его новую сумму.",
      },
    ];
  });
}

function isSame({ sha256: expected }: SignedFile, { bytes }: MadeFile): boolean {
  return expected.toLowerCase() === sha256Hex(bytes);
}

function signedFilesOf(documents: readonly MadeDocument[]) {
  return documents.flatMap(({ tree, record, files, isRepeated }) =>
    files.flatMap((file) => {
      if (record === null || isRepeated) return [];
      const signed = signedFile(record, tree.properties.kind, file.format);
      return signed ? [{ record, signed, file }] : [];
    }),
  );
}
