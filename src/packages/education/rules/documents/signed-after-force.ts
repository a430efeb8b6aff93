import { complianceRule } from "../compliance-rule.ts";
import { startOf } from "../../facts/life-of-editions.ts";
import { nameEdition } from "../../facts/name-edition.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** An electronic document holds from its signing on (requirement F1); a note may say why not. */
export const signedAfterForce = complianceRule({
  id: "signed-after-force",
  severity: "warning",
  title: "Электронный документ подписан не позже, чем начал действовать",
  why: "Подпись более поздняя, чем начало действия, выглядит так, будто документ оформили задним числом.",
  source: "Требования F1 и S1; статья 6 Федерального закона № 63-ФЗ",
  mend: "Если в срок подписан бумажный подлинник, а электронная подпись стоит на копии для сайта, объясните это в note. Иначе исправьте даты.",
  bad: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    inForceFrom: 2024-09-02
    signature: { signedOn: 2024-09-03 }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    inForceFrom: 2024-09-02
    signature: { signedOn: 2024-09-03 }
    note: Бумажный подлинник подписан 02.09.2024, для сайта подписана электронная копия.
`,
  },
  reads: ["documents"],
  check({ documents }, report) {
    for (const [index, edition] of documents.editions.entries()) {
      const signedOn = edition.signature?.signedOn;
      if (edition.note !== undefined || signedOn === undefined || signedOn <= startOf(edition))
        continue;
      report(
        "documents",
        ["editions", index, "signature", "signedOn"],
        `${nameEdition(edition)}: действует с ${numericDate(startOf(edition))}, а подпись поставлена только ${numericDate(signedOn)}.`,
        "Если в срок подписан подлинник на бумаге, объясните это строкой note.",
      );
    }
  },
});
