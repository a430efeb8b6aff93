import type { Edition } from "../generated/types.ts";
import { deriveDate } from "./derive-date.ts";

/** Отметка об электронной подписи (requirement S1): its lines, decided once for all formats. */
export interface SignatureModel {
  lines: string[];
}

/** The mark of an electronic signature that the data tell of. */
export function deriveSignature(signature: NonNullable<Edition["signature"]>): SignatureModel {
  const { owner, certificate, validFrom, validUntil } = signature;
  const lines = [
    "Документ подписан электронной подписью",
    `Сертификат: ${certificate}`,
    `Владелец: ${owner}`,
    `Действителен: с ${deriveDate(validFrom).numeric} по ${deriveDate(validUntil).numeric}`,
  ];
  return { lines };
}
