import type { EducationData } from "../../files.ts";
import { findSex } from "../../../../engine/russian/sex.ts";
import type { DataContext } from "../../../../engine/check/contexts.ts";
import type { Rule } from "../../../../engine/check/rule.ts";
import { fullName } from "../../facts/staff.ts";

/** Names decline by sex; without it documents would guess. */
export const unknownSex: Rule<DataContext<EducationData>> = {
  id: "unknown-sex",
  severity: "error",
  title: "Пол работника известен: он нужен, чтобы склонять имя",
  why: "Имена мужчин и женщин склоняются по-разному: «Каримова Руслана», но «Каримовой Лейлы». Обычно пол виден по отчеству.",
  source: "Правила русского языка",
  mend: "Добавьте работнику без отчества (или с отчеством, по которому пол не понять) строку sex.",
  bad: {
    files: `
# assignments.yaml
staff:
  - id: karimova
    sex:
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - id: karimova
    sex: female
`,
  },
  locked: true,
  check({ data }, report) {
    const staff = data.assignments?.staff ?? [];
    for (const [index, member] of staff.entries()) {
      if (findSex(member.patronymic, member.sex) !== null) continue;
      report(
        "assignments",
        ["staff", index, "surname"],
        `По имени «${fullName(member)}» не понять, мужчина это или женщина.`,
        "Добавьте к этому работнику строку sex: female или sex: male.",
      );
    }
  },
};
