import { holdsOn } from "../../../education/facts/holds-on.ts";
import { setQuotes } from "../../../../engine/russian/quotes.ts";
import { complianceRule } from "../compliance-rule.ts";
import { findPlatform, platformTermOn } from "../../facts/platform.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

/** The channels that the platform has for every organization are run (requirements A14, H5). */
export const missingSystemChannel = complianceRule({
  id: "missing-system-channel",
  severity: "error",
  title: "Системные каналы ведутся",
  why: "Канал «Сотрудники» и сообщество организации названы в Положении: из них узнают новости все работники и родители. Канал, которого нет в данных, никому не поручен.",
  source: "Требования A14 и H5: системные каналы",
  mend: "Запишите канал в channels файла assignments.yaml: кто его ведёт и с какого дня.",
  days: 14,
  bad: {
    files: `
# assignments.yaml
channels:
  - { id: community, kind: other }
`,
  },
  good: {
    files: `
# assignments.yaml
channels:
  - { id: community, kind: community }
`,
  },
  reads: ["organization", "assignments"],
  check({ organization, assignments: { channels } }, report, { day, days, reference }) {
    const { registeredOn } = organization;
    if (registeredOn === undefined) return;
    const platform = platformTermOn(organization, day);
    const due = addDays(registeredOn, days);
    if (day <= due) return;
    for (const { id, name } of findPlatform(reference, platform.value)?.systemChannels ?? []) {
      if (
        channels.some(
          ({ kind, createdOn, closedOn }) => kind === id && holdsOn(day, createdOn, closedOn),
        )
      )
        continue;
      report(
        "assignments",
        ["channels"],
        setQuotes(`Нет системного канала «${name}».`),
        `Запишите его в channels: kind: ${id}.`,
        due,
      );
    }
  },
});
