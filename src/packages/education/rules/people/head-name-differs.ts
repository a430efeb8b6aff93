import type { Edition } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";
import { nameEdition } from "../../facts/name-edition.ts";
import { fullName } from "../../facts/staff.ts";

/** The mark of the electronic signature names the head (requirement S1). */
export const headNameDiffers = complianceRule({
  id: "head-name-differs",
  severity: "error",
  title: "Владелец электронной подписи — руководитель",
  why: "Отметка о подписи стоит рядом с должностью руководителя. Чужое имя в ней заметит любой читатель, и подпись поставят под сомнение.",
  source: "Требование S1: отметка об электронной подписи",
  mend: "Перепишите имя из сертификата. Если документ подписал исполняющий обязанности, объясните это исключением в reglament.yaml.",
  bad: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    signature: { owner: Макарова Елена Васильевна }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    signature: { owner: Макарова Елена Викторовна }
`,
  },
  reads: ["organization", "assignments", "documents"],
  check({ organization, assignments, documents }, report) {
    const head = assignments.staff.find(({ id }) => id === organization.head);
    if (!head) return;
    const name = fullName(head);
    for (const [index, edition] of documents.editions.entries()) {
      const { signature, status } = edition;
      if (!signature || status === "repealed" || signedOn(edition) < head.employedFrom) continue;
      if (toCompare(signature.owner) === toCompare(name)) continue;
      report(
        "documents",
        ["editions", index, "signature", "owner"],
        `${nameEdition(edition)}: владелец подписи — ${signature.owner}, а руководитель — ${name}.`,
        "Имя в отметке о подписи и имя руководителя в assignments.yaml должны совпадать.",
      );
    }
  },
});

/** Before the present head came, the former one signed: of him the data say nothing. */
function signedOn({ signature, date }: Edition): string {
  return signature?.signedOn ?? date;
}

/** Certificates are often in capitals and without «ё». */
function toCompare(name: string): string {
  return name.toLowerCase().replaceAll("ё", "е").replaceAll(/\s+/g, " ").trim();
}
