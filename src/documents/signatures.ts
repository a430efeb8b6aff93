import type { Edition } from "../model/generated/types.ts";
import type { Problem } from "../problem.ts";
import type { Organization } from "../run/open-organization.ts";
import type { FindPlace } from "../rules/rule.ts";
import { sha256Hex } from "../sha256.ts";
import type { MadeFile, MadeOrganization } from "./write-documents.ts";

type SignedFile = NonNullable<NonNullable<Edition["signature"]>["files"]>[number];

/**
 * The detached signature of a document's file: of the record's own kind, not of its extracts. A
 * document of a former edition has the edition's id for its kind.
 */
export function signedFile(record: Edition, kind: string, format: string): SignedFile | undefined {
  if (kind !== record.kind && (record.edition === undefined || kind !== record.id))
    return undefined;
  return record.signature?.files?.find((file) => file.format === format);
}

/** Under what name the signature of a file lies beside it. */
export function signatureName(file: string): string {
  return `${file}.sig`;
}

/** Signature files that the data name and the organization's folder does not have. */
export function missingSignatures({ data, signatures, findPlace }: Organization): Problem[] {
  return data.documents.editions.flatMap(({ signature }, index) =>
    (signature?.files ?? []).flatMap(({ file }, position) =>
      signatures.has(file)
        ? []
        : [
            problemAt(
              findPlace,
              [index, position, "file"],
              "missing-signature-file",
              `Файла подписи «${file}» нет в папке signatures организации.`,
              "Положите его туда или уберите эту запись.",
            ),
          ],
    ),
  );
}

/** The signatures of files that are the very ones that were signed, to lie beside them. */
export function signaturesOf(made: MadeOrganization): { name: string; bytes: Uint8Array }[] {
  return signedFilesOf(made).flatMap(({ signed, file }) => {
    const bytes = made.source.signatures.get(signed.file);
    return bytes && isSame(signed, file) ? [{ name: signatureName(file.name), bytes }] : [];
  });
}

/** Signed files that came out different: a signature would not fit them. */
export function changedFiles(made: MadeOrganization): Problem[] {
  const { data, findPlace } = made.source;
  return signedFilesOf(made).flatMap(({ record, signed, file }) => {
    if (isSame(signed, file)) return [];
    const index = data.documents.editions.indexOf(record);
    const position = record.signature?.files?.indexOf(signed) ?? 0;
    return [
      problemAt(
        findPlace,
        [index, position, "sha256"],
        "signed-file-changed",
        `Подписанный файл изменился: «${file.name}» теперь имеет SHA-256 ${sha256Hex(file.bytes)}.`,
        "После подписания изменились данные, текст или программа. Верните их, или сделайте файл заново командой generate, подпишите и запишите его новую сумму.",
      ),
    ];
  });
}

function isSame({ sha256: expected }: SignedFile, { bytes }: MadeFile): boolean {
  return expected.toLowerCase() === sha256Hex(bytes);
}

function signedFilesOf({ documents }: MadeOrganization) {
  return documents.flatMap(({ tree, record, files, isRepeated }) =>
    files.flatMap((file) => {
      if (record === null || isRepeated) return [];
      const signed = signedFile(record, tree.properties.kind, file.format);
      return signed ? [{ record, signed, file }] : [];
    }),
  );
}

function problemAt(
  findPlace: FindPlace,
  [edition, file, field]: [number, number, string],
  rule: string,
  message: string,
  hint: string,
): Problem {
  const place = findPlace("documents", ["editions", edition, "signature", "files", file, field]);
  return { rule, severity: "error", ...place, message, hint };
}
