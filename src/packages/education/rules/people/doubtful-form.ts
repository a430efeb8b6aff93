import { memberOn } from "../../facts/staff.ts";
import { lastDay, valueOn } from "../../facts/terms.ts";
import type { EducationData } from "../../files.ts";
import {
  type DoubtfulForms,
  findDoubtfulForms,
  findDoubtfulNames,
  mergeForms,
  writeForms,
} from "../../../../engine/russian/find-doubtful-forms.ts";
import type { CaseOverrides } from "../../../../engine/russian/cases.ts";
import type { Repair } from "../../../../engine/problem.ts";
import { findSex } from "../../../../engine/russian/sex.ts";
import type { DataContext } from "../../../../engine/check/contexts.ts";
import { isPrinted } from "../../../../engine/check/printed-forms.ts";
import type { Rule } from "../../../../engine/check/rule.ts";

/**
 * Names and positions that the rules of declension are unsure of, and names of the organization,
 * until a person confirms them: a part is confirmed by the doubted forms in the data. Only forms that
 * texts print are asked about. One warning for each person, since all forms of a person stand under
 * one key.
 */
export const doubtfulForm: Rule<DataContext<EducationData>> = {
  id: "doubtful-form",
  severity: "warning",
  title: "Сомнительные падежные формы имён, должностей и наименований подтверждены",
  why: "Редкие имена, должности и наименования программа склоняет по правилам, но не уверена в них. Ошибка в фамилии стоит в приказе на первом месте.",
  source: "Раздел «Русский язык» требований к документам",
  mend: "Прочитайте формы из подсказки. Верны — вставьте их как есть, неверны — исправьте и вставьте.",
  bad: {
    files: `
# assignments.yaml
staff:
  - id: kovalev
    surname: Кравец
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - id: kovalev
    surname: Кравец
    forms:
      surname:
        genitive: Кравца
        dative: Кравцу
        accusative: Кравца
        instrumental: Кравцом
        prepositional: Кравце
`,
  },
  check({ data, printed }, report) {
    const name = data.organization && valueOn(data.organization.name, (entry) => entry, lastDay);
    const [doubtfulName, ...more] = name
      ? findDoubtfulNames(name, (part, form) => isPrinted(printed, [part], form))
      : [];
    if (name && doubtfulName)
      report(
        "organization",
        ["name", doubtfulName.part],
        ask([doubtfulName, ...more]),
        `Исправьте формы, если нужно, и ${name.forms ? "поставьте вместо forms в name" : "вставьте в name"} строку ${writeForms([doubtfulName, ...more], name.forms)}`,
        undefined,
        // Of a name with a history nobody knows here which term it is.
        Array.isArray(data.organization.name)
          ? undefined
          : insert(["name", "forms"], [doubtfulName, ...more], name.forms),
      );
    const staff = data.assignments?.staff ?? [];
    for (const [index, record] of staff.entries()) {
      const member = memberOn(record, lastDay);
      const sex = findSex(member.patronymic, member.sex);
      const doubtful = findDoubtfulForms(member, sex, (part, form) =>
        isPrinted(printed, printedIn[part], form),
      );
      const [first] = doubtful;
      if (first === undefined) continue;
      const yaml = writeForms(doubtful, member.forms);
      const task = member.forms ? "поставьте вместо forms этого работника" : "вставьте к работнику";
      report(
        "assignments",
        ["staff", index, first.part],
        ask(doubtful),
        `Исправьте формы, если нужно, и ${task} строку ${yaml}`,
        undefined,
        insert(["staff", index, "forms"], doubtful, member.forms),
      );
    }
  },
};

/** What texts speak of that holds each part (`src/packages/education/model/derive-person.ts`). */
const printedIn = {
  surname: ["fullName", "initialsFirst", "surnameFirst"],
  firstName: ["fullName"],
  patronymic: ["fullName"],
  position: ["position"],
} as const;

/** For who has looked at the forms and found them right. */
function insert(
  path: Repair["edits"][number]["path"],
  doubtful: readonly DoubtfulForms<string>[],
  old: Readonly<Record<string, CaseOverrides | undefined>> | undefined,
): Repair {
  return {
    label: "Склоняет верно: вставить формы",
    needsLook: true,
    edits: [{ path, old, value: mergeForms(doubtful, old) }],
  };
}

function ask(doubtful: readonly DoubtfulForms<string>[]): string {
  return `Проверьте, верно ли программа склоняет: ${doubtful.map(({ description }) => description).join("; ")}.`;
}
