import { isSigned, startOf } from "../../../education/facts/life-of-editions.ts";
import { nameEdition } from "../../../education/facts/name-edition.ts";
import {
  fullName,
  indexStaff,
  isEmployed,
  tellNotEmployed,
} from "../../../education/facts/staff.ts";
import type { Edition } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";

/** Nobody is made responsible, or certifies a copy, before he came or after he left. */
export const namedNotEmployed = complianceRule({
  id: "named-not-employed",
  severity: "error",
  title: "Кто отвечает по приказу и кто заверил выписку, в тот день здесь работали",
  why: "Приказ обязывает только работников, и заверить копию может только тот, кто работает. Уволенный по такому приказу ни за что не отвечает.",
  source: "ГОСТ Р 7.0.97-2016, пункт 5.26; статья 21 Трудового кодекса",
  mend: "Исправьте responsible или extract в записи приказа, или даты работы в assignments.yaml.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: gromova, employedFrom: 2024-09-03 }
# documents.yaml
editions:
  - { id: order-use, responsible: [sokolova, gromova] }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: gromova, employedFrom: 2024-09-02 }
# documents.yaml
editions:
  - { id: order-use, responsible: [sokolova, gromova] }
`,
  },
  reads: ["assignments", "documents"],
  check({ assignments, documents }, report) {
    const members = indexStaff(assignments);
    for (const [index, edition] of documents.editions.entries()) {
      if (!isSigned(edition) || edition.status === "repealed") continue;
      for (const { staff, day, path, told } of listNamed(edition)) {
        const member = members.get(staff);
        if (!member || isEmployed(member, day)) continue;
        report(
          "documents",
          ["editions", index, ...path],
          `${nameEdition(edition)}: ${told} ${fullName(member, day)}, а ${tellNotEmployed(member, day)}.`,
          "Назовите здесь того, кто работал в тот день, или исправьте даты работы.",
        );
      }
    }
  },
});

interface Named {
  staff: string;
  day: string;
  path: (string | number)[];
  told: string;
}

function listNamed(edition: Edition): Named[] {
  const { responsible = [], extract } = edition;
  const { certifiedBy, certifiedOn } = extract ?? {};
  const answering = responsible.map((staff, place): Named => ({
    ...{ staff, day: startOf(edition), path: ["responsible", place] },
    told: "отвечает",
  }));
  if (certifiedBy === undefined || certifiedOn === undefined) return answering;
  const path = ["extract", "certifiedBy"];
  return [
    ...answering,
    { ...{ staff: certifiedBy, day: certifiedOn, path }, told: "выписку заверяет" },
  ];
}
