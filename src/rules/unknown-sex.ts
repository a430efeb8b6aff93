import { findSex } from "../model/russian/sex.ts";
import type { OrganizationContext } from "./contexts.ts";
import type { Rule } from "./rule.ts";

/** Names decline by sex; without it documents would guess. */
export const unknownSex: Rule<OrganizationContext> = {
  id: "unknown-sex",
  severity: "error",
  title: "Пол работника известен: он нужен, чтобы склонять имя",
  check({ data }, report) {
    const staff = data.assignments?.staff ?? [];
    for (const [index, { surname, firstName, patronymic, sex }] of staff.entries()) {
      if (findSex(patronymic, sex) !== null) continue;
      report(
        "assignments",
        ["staff", index, "surname"],
        `По имени «${[surname, firstName, patronymic].filter(Boolean).join(" ")}» не понять, мужчина это или женщина.`,
        "Добавьте к этому работнику строку sex: female или sex: male.",
      );
    }
  },
};
