import type { EducationReference } from "../../files.ts";
import { nameAct } from "../../facts/name-act.ts";
import type { ReferenceContext } from "../../../../engine/check/contexts.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import type { Rule } from "../../../../engine/check/rule.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

/** Where nobody could find out whether an act is in force, the question is asked again soon. */
export const actStatusUnknown: Rule<ReferenceContext<EducationReference>> = {
  id: "act-status-unknown",
  severity: "warning",
  title: "Статус актов, о которых ничего не известно, уточняют каждые три месяца",
  why: "Положение ссылается на акт, о котором неизвестно, действует ли он. Пока это не выяснено, ссылка на него — риск.",
  source: "Требование G3; раздел 1 Положения",
  mend: "Найдите текст акта и поставьте ему статус. Не нашли — запишите день новой попытки в checkedOn или откажитесь от ссылки.",
  bad: {
    files: `
# reference/acts.yaml
acts:
  - { id: letter-04-127, status: unknown, checkedOn: 2024-07-01 }
`,
  },
  good: {
    files: `
# reference/acts.yaml
acts:
  - { id: letter-04-127, status: in-force, checkedOn: 2024-07-01 }
`,
  },
  days: 90,
  check({ reference: { acts }, day, daysOf }, report) {
    for (const [index, act] of acts.acts.entries()) {
      const due = addDays(act.checkedOn, daysOf(actStatusUnknown));
      if (act.status !== "unknown" || day <= due) continue;
      report(
        "acts",
        ["acts", index, "status"],
        `Не установлено, действует ли акт: ${nameAct(act)}. Последняя проверка — ${numericDate(act.checkedOn)}.`,
        "Найдите его в справочной системе и исправьте status; не нашли — запишите день проверки в checkedOn.",
        due,
      );
    }
  },
};
