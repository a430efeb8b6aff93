import type { EducationReference } from "../../files.ts";
import { nameAct } from "../../facts/name-act.ts";
import type { ReferenceContext } from "../../../../engine/check/contexts.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import type { Rule } from "../../../../engine/check/rule.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

/** The status of an act is only as good as its last check (requirement G3). */
export const actUnchecked: Rule<ReferenceContext<EducationReference>> = {
  id: "act-unchecked",
  severity: "warning",
  title: "Действующие акты проверяют не реже раза в год",
  why: "Акт могли изменить или отменить, и Положения всех организаций будут ссылаться на то, чего нет.",
  source: "Требование G3; раздел 1 Положения",
  mend: "Найдите акт в справочной системе, исправьте status, amendedOn и repealedOn и запишите день в checkedOn.",
  bad: {
    files: `
# reference/acts.yaml
acts:
  - { id: pp-1241, checkedOn: 2023-09-01 }
`,
  },
  good: {
    files: `
# reference/acts.yaml
acts:
  - { id: pp-1241, checkedOn: 2024-09-02 }
`,
  },
  days: 365,
  check({ reference: { acts }, day, daysOf }, report) {
    for (const [index, act] of acts.acts.entries()) {
      const due = addDays(act.checkedOn, daysOf(actUnchecked));
      if (act.status !== "in-force" || day <= due) continue;
      report(
        "acts",
        ["acts", index, "checkedOn"],
        `Статус акта не проверяли с ${numericDate(act.checkedOn)}: ${nameAct(act)}.`,
        "Проверьте акт в справочной системе и поставьте новую дату в checkedOn.",
        due,
      );
    }
  },
};
