import { numericDate } from "../../../../engine/russian/dates.ts";
import { type AdoptionBy, listAdoptions } from "../../facts/adoptions.ts";
import { nameEdition } from "../../facts/name-edition.ts";
import type { CollegialBody } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";

/** A council decides while it is there, and once in each role (requirement G2). */
export const decisionOutsideCouncil = complianceRule({
  id: "decision-outside-council",
  severity: "error",
  title: "Решение принял совет, который тогда был",
  why: "Протокол совета, которого ещё или уже не было, — первое, что найдёт проверяющий: Положение принято никем.",
  source: "Требование G2; часть 3 статьи 30 Федерального закона № 273-ФЗ",
  mend: "Сверьте дату протокола с днями совета (from и until в bodies файла organization.yaml) или назовите тот совет, который решал.",
  bad: {
    files: `
# organization.yaml
bodies:
  - { id: pedagogical-council, from: 2024-09-01 }
`,
  },
  good: {
    files: `
# organization.yaml
bodies:
  - { id: pedagogical-council, from: 2024-08-30 }
`,
  },
  reads: ["organization", "documents"],
  check({ organization: { bodies = [] }, documents }, report) {
    const known = new Map(bodies.map((body) => [body.id, body]));
    for (const [index, edition] of documents.editions.entries()) {
      const seen = new Set<string>();
      for (const decision of listAdoptions(edition)) {
        const body = known.get(decision.body);
        if (!body) continue;
        const path = ["editions", index, ...decision.path];
        const told = tellOutside(body, decision.date ?? edition.date);
        if (told)
          report(
            "documents",
            [...path, decision.date === undefined ? "body" : "date"],
            `${nameEdition(edition)}: ${told}`,
            `Исправьте дату протокола или дни этого совета (bodies в organization.yaml): ${body.id}.`,
          );
        else if (seen.has(keyOf(decision)))
          report(
            "documents",
            [...path, "body"],
            `${nameEdition(edition)}: решение одного совета записано дважды: «${body.name}».`,
            "Оставьте одно решение или назовите другой совет или другую роль (role).",
          );
        seen.add(keyOf(decision));
      }
    }
  },
});

const keyOf = ({ body, role }: AdoptionBy): string => `${role} ${body}`;

/** Of a decision that is to come, the day of the document is asked. */
function tellOutside({ name, from = "", until }: CollegialBody, day: string): string | null {
  if (day < from)
    return `${numericDate(day)} совета «${name}» ещё не было, он есть с ${numericDate(from)}.`;
  if (until !== undefined && until < day)
    return `${numericDate(day)} совета «${name}» уже не было, последний его день — ${numericDate(until)}.`;
  return null;
}
