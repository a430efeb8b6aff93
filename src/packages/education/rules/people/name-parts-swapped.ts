import type { DataContext } from "../../../../engine/check/contexts.ts";
import type { Rule } from "../../../../engine/check/rule.ts";
import { findFirstNameSex } from "../../../../engine/russian/sex-evidence.ts";
import type { EducationData } from "../../files.ts";
import { memberOn } from "../../facts/staff.ts";
import { lastDay } from "../../facts/terms.ts";

/**
 * No first name ends so. Left out are «-ин» and «-ина» (Валентин, Алевтина), «-ко» (Марко) and
 * «-ян» (Демьян).
 */
const surname =
  /(?:[а-яё]{2}(?:[оеё]ва?|[сц]к(?:ий|ая))|[а-яё]{2}(?:енко|[чщ]ук|юк|ник|швили|ых)|[а-яё]{3}дзе)$/iu;

/** A surname and a first name in each other's fields: «Анна М. С.» signs in the place of «Мельник А. С.». */
export const namePartsSwapped: Rule<DataContext<EducationData>> = {
  id: "name-parts-swapped",
  severity: "warning",
  title: "Фамилия и имя не перепутаны местами",
  why: "Под документами печатаются инициалы имени и фамилия целиком, и склоняются они по-разному. У перепутанных имени и фамилии неверно и то и другое.",
  source: "Устройство файлов данных",
  mend: "Поменяйте местами surname и firstName. Если всё верно, замечание можно отложить.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: kovalev, surname: Пётр, firstName: Ковалёв }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: kovalev, surname: Ковалёв, firstName: Пётр }
`,
  },
  check({ data }, report) {
    for (const [index, record] of (data.assignments?.staff ?? []).entries()) {
      const { surname: first, firstName: second } = memberOn(record, lastDay);
      if (findFirstNameSex(first) === null || findFirstNameSex(second) !== null) continue;
      if (!surname.test(second.trim())) continue;
      const path = ["staff", index];
      report(
        "assignments",
        [...path, "surname"],
        `Похоже, фамилия и имя перепутаны местами: фамилия «${first}», имя «${second}».`,
        `Если так, запишите surname: ${second}, firstName: ${first}.`,
        undefined,
        typeof record.surname === "string"
          ? {
              label: "Поменять местами",
              needsLook: true,
              edits: [
                { path: [...path, "surname"], old: first, value: second },
                { path: [...path, "firstName"], old: second, value: first },
              ],
            }
          : undefined,
      );
    }
  },
};
