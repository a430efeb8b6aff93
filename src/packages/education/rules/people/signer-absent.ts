import { numericDate } from "../../../../engine/russian/dates.ts";
import { headOn } from "../../facts/heads.ts";
import { holdsOn } from "../../facts/holds-on.ts";
import { isSigned } from "../../facts/life-of-editions.ts";
import { nameEdition } from "../../facts/name-edition.ts";
import { fullName } from "../../facts/staff.ts";
import { complianceRule } from "../compliance-rule.ts";

/** Who is on leave signs nothing: somebody acts for the head. */
export const signerAbsent = complianceRule({
  id: "signer-absent",
  severity: "warning",
  title: "В отпуске и на больничном документы не подписывают",
  why: "Приказ, подписанный в отпуске, спорят первым: в эти дни обязанности руководителя исполняет другой работник.",
  source: "Трудовой кодекс, ст. 106, 107: в отпуске работник свободен от обязанностей",
  mend: "Запишите, кто исполнял обязанности: replacedBy в отсутствии или строка head со словами acting: true.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: makarova, absences: [{ kind: vacation, from: 2024-08-26, until: 2024-09-08 }] }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: makarova, absences: [{ kind: vacation, from: 2024-07-01, until: 2024-07-28 }] }
`,
  },
  reads: ["organization", "assignments", "documents"],
  check({ organization, assignments, documents }, report) {
    for (const [index, edition] of documents.editions.entries()) {
      if (!isSigned(edition)) continue;
      const { staff } = headOn({ organization, assignments }, edition.date);
      const member = assignments.staff.find(({ id }) => id === staff);
      const absence = member?.absences?.find(({ from, until }) =>
        holdsOn(edition.date, from, until),
      );
      if (!member || !absence) continue;
      report(
        "documents",
        ["editions", index, "date"],
        `${nameEdition(edition)}: подписывает ${fullName(member, edition.date)}, а в этот день отсутствует (с ${numericDate(absence.from)}).`,
        "Добавьте к отсутствию replacedBy — кто исполнял обязанности. Если руководитель вышел на работу, исправьте дни отсутствия.",
      );
    }
  },
});
