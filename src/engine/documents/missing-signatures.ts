import type { FindLocation } from "../check/rule.ts";
import type { Problem } from "../problem.ts";
import type { DocumentRecord } from "./document-record.ts";

/** Detached electronic signatures of an organization, by file name. */
export type Signatures = ReadonlyMap<string, Uint8Array>;

/** Signature files that the data name and the organization's folder does not have. */
export function missingSignatures(
  records: readonly DocumentRecord[],
  signatures: Signatures,
  findLocation: FindLocation,
): Problem[] {
  return records.flatMap(({ place, signedFiles }) =>
    signedFiles.flatMap(({ file, path }): Problem[] => {
      if (signatures.has(file.normalize("NFC"))) return [];
      return [
        {
          rule: "missing-signature-file",
          severity: "error",
          ...findLocation(place.file, [...path, "file"]),
          message: `Файла подписи «${file}» нет в папке signatures организации.`,
          hint: "Положите его туда или уберите эту запись.",
        },
      ];
    }),
  );
}
