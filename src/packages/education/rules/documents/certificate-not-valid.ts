import { complianceRule } from "../compliance-rule.ts";
import { nameEdition } from "../../facts/name-edition.ts";
import { holdsOn } from "../../facts/holds-on.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** The certificate of a signature is valid on the day of signing (requirement S1). */
export const certificateNotValid = complianceRule({
  id: "certificate-not-valid",
  severity: "error",
  title: "Сертификат электронной подписи действовал в день подписания",
  why: "Подпись, поставленная до начала или после конца срока сертификата, недействительна, а значит, документ не подписан.",
  source: "Требование S1; статья 11 Федерального закона № 63-ФЗ",
  mend: "Сверьте сроки с сертификатом и впишите настоящую дату подписания в signedOn. Если они верны, подпишите документ заново.",
  bad: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    signature: { validFrom: 2024-09-19, signedOn: 2024-09-02 }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    signature: { validFrom: 2024-08-01, signedOn: 2024-09-02 }
`,
  },
  reads: ["documents"],
  check({ documents }, report) {
    for (const [index, edition] of documents.editions.entries()) {
      const { date, signature } = edition;
      if (!signature) continue;
      const { validFrom, validUntil, signedOn } = signature;
      const day = signedOn ?? date;
      if (holdsOn(day, validFrom, validUntil)) continue;
      const isEarly = day < validFrom;
      const term = isEarly
        ? `действует только с ${numericDate(validFrom)}`
        : `действовал только по ${numericDate(validUntil)}`;
      report(
        "documents",
        ["editions", index, "signature", isEarly ? "validFrom" : "validUntil"],
        `${nameEdition(edition)}: сертификат подписи ${term}, а ${signedOn === undefined ? "документ датирован" : "подписан документ"} ${numericDate(day)}.`,
        signedOn === undefined
          ? "Если документ подписан в другой день, добавьте строку signedOn."
          : "Проверьте signedOn, validFrom и validUntil. Если они верны, подпишите документ заново.",
      );
    }
  },
});
