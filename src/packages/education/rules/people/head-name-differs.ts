import { headOn } from "../../facts/heads.ts";
import { complianceRule } from "../compliance-rule.ts";
import { nameEdition } from "../../facts/name-edition.ts";
import { fullName, isEmployed } from "../../facts/staff.ts";

/** The mark of the electronic signature names the head (requirement S1). */
export const headNameDiffers = complianceRule({
  id: "head-name-differs",
  severity: "error",
  title: "Владелец электронной подписи — руководитель",
  why: "Отметка о подписи стоит рядом с должностью руководителя. Чужое имя в ней заметит любой читатель, и подпись поставят под сомнение.",
  source: "Требование S1: отметка об электронной подписи",
  mend: "Перепишите имя из сертификата. Если документ подписал исполняющий обязанности, запишите его в head со строкой acting: true.",
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
    for (const [index, edition] of documents.editions.entries()) {
      const { signature, status, date } = edition;
      if (!signature || status === "repealed") continue;
      const day = signature.signedOn ?? date;
      const { staff } = headOn({ organization, assignments }, day);
      const head = assignments.staff.find(({ id }) => id === staff);
      // Of a head who did not work then `signer-not-in-office` tells.
      if (!head || !isEmployed(head, day)) continue;
      const name = fullName(head, date);
      if (toCompare(signature.owner) === toCompare(name)) continue;
      report(
        "documents",
        ["editions", index, "signature", "owner"],
        `${nameEdition(edition)}: владелец подписи — ${signature.owner}, а руководил в тот день — ${name}.`,
        "Имя в отметке о подписи и имя руководителя в assignments.yaml должны совпадать. Если руководителем был другой, запишите head списком, со своими днями.",
      );
    }
  },
});

/** Certificates are often in capitals and without «ё». */
function toCompare(name: string): string {
  return name.toLowerCase().replaceAll("ё", "е").replaceAll(/\s/g, "");
}
