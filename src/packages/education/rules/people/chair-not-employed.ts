import { addDays } from "../../../../engine/base/add-days.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { fullName, indexStaff } from "../../facts/staff.ts";
import { listTerms, type Term } from "../../facts/terms.ts";
import type { CollegialBody, StaffMember } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";

/** Who chairs a council as a member of the staff works here, all the days that he does. */
export const chairNotEmployed = complianceRule({
  id: "chair-not-employed",
  severity: "warning",
  title: "Председатель совета работает в организации",
  why: "Председателя печатают на странице «Структура и органы управления». Уволенный там — устаревшие сведения.",
  source:
    "Статья 29 Федерального закона № 273-ФЗ: сведения об органах управления обновляют в течение десяти рабочих дней",
  mend: "Запишите chair списком: прежний председатель с днём until, новый — с днём from. Если новый не работник, назовите его в chairName.",
  bad: {
    files: `
# organization.yaml
bodies:
  - { id: pedagogical-council, chair: kovalev }
# assignments.yaml
staff:
  - { id: kovalev, employedUntil: 2024-09-20 }
`,
  },
  good: {
    files: `
# organization.yaml
bodies:
  - id: pedagogical-council
    chair:
      - { staff: kovalev, until: 2024-09-20 }
      - { staff: makarova, from: 2024-09-21 }
# assignments.yaml
staff:
  - { id: kovalev, employedUntil: 2024-09-20 }
`,
  },
  reads: ["organization", "assignments"],
  check({ organization: { bodies = [] }, assignments }, report, { day }) {
    const members = indexStaff(assignments);
    for (const [index, body] of bodies.entries())
      for (const term of listChairs(body)) {
        const member = members.get(term.value);
        const told = member && tellAway(member, body, term, day);
        if (told)
          report(
            "organization",
            ["bodies", index, "chair", ...term.path],
            `Председатель, ${fullName(member)}, ${told} («${body.name}»).`,
            "Запишите chair списком: прежний председатель с днём until, новый — с днём from. Если новый не работник, назовите его в chairName.",
          );
      }
  },
});

function listChairs({ chair }: CollegialBody): Term<string>[] {
  if (chair === undefined) return [];
  return listTerms<string, Exclude<typeof chair, string>[number]>(
    chair,
    ({ staff }) => staff,
    "staff",
  );
}

/** Of days that lie ahead nothing is claimed; of the first days neither, where the data tell none. */
function tellAway(
  { employedFrom, employedUntil }: StaffMember,
  body: CollegialBody,
  term: Term<string>,
  day: string,
): string | null {
  const first = [term.from ?? "", body.from ?? ""].toSorted().at(-1) ?? "";
  const [last = day] = [term.until ?? day, body.until ?? day, day].toSorted();
  if (last < first) return null;
  if (first !== "" && first < employedFrom) return `работает только с ${numericDate(employedFrom)}`;
  if (employedUntil === undefined || last <= employedUntil) return null;
  return `с ${numericDate(addDays(employedUntil, 1))} здесь не работает`;
}
