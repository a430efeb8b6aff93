import { haveCommonDay } from "../../facts/holds-on.ts";
import { fullName } from "../../facts/staff.ts";
import type { StaffMember } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";

/** One person is one record: two of a name are told apart by nothing that is printed. */
export const peopleNamedAlike = complianceRule({
  id: "people-named-alike",
  severity: "warning",
  title: "Каждый работник записан один раз",
  why: "В листе ознакомления, реестрах и приказах два одинаковых имени — одно лишнее, а чаты и группы достанутся то одной записи, то другой.",
  source: "Порядок учёта: одна запись на работника",
  mend: "Удалите лишнюю запись, а ссылки на неё переведите на оставшуюся. Две должности одного человека пишут в position через запятую.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: zhuk-2, surname: Жук, firstName: Марина, patronymic: Павловна, position: дворник, role: other, employedFrom: 2024-09-02 }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: zhuk, employedUntil: 2024-08-30 }
  - { id: zhuk-2, surname: Жук, firstName: Марина, patronymic: Павловна, position: дворник, role: other, employedFrom: 2024-09-02 }
`,
  },
  reads: ["assignments"],
  check({ assignments: { staff } }, report) {
    const byName = new Map<string, StaffMember[]>();
    for (const [index, member] of staff.entries()) {
      const name = fullName(member);
      const key = name.toLowerCase().replaceAll("ё", "е");
      const others = byName.get(key) ?? [];
      const other = others.find((each) => haveCommonDay(daysOf(each), daysOf(member)));
      if (other)
        report(
          "assignments",
          ["staff", index, "id"],
          `${name}: человек с таким именем уже записан и тоже работает: «${other.id}».`,
          "Если это один человек, удалите лишнюю запись. Если однофамильцы, объясните это исключением в reglament.yaml.",
        );
      byName.set(key, [...others, member]);
    }
  },
});

const daysOf = ({ employedFrom: from, employedUntil: until }: StaffMember) => ({
  from,
  ...(until !== undefined && { until }),
});
