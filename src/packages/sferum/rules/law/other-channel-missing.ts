import { isSigned, statusOn } from "../../../education/facts/life-of-editions.ts";
import { isRegulation } from "../../../education/facts/name-edition.ts";
import { findPlatform, platformTermOn } from "../../facts/platform.ts";
import { complianceRule } from "../compliance-rule.ts";

/** Nobody may be cut off from news for not joining: another way is named (requirement M3). */
export const otherChannelMissing = complianceRule({
  id: "other-channel-missing",
  severity: "warning",
  title: "Названо, как узнают новости те, кто не присоединился к платформе",
  why: "Присоединение к платформе добровольно, и родителям, которые ею не пользуются, сообщают то же самое другим путём. Сайт и телефон названы в Положении и так, но новости группы или класса по ним узнают редко.",
  source: "Требование M3; разъяснение Минцифры России о мессенджере в образовании (21.11.2025)",
  mend: "Допишите в organization.yaml otherChannels: например, «электронный дневник» или «информационный стенд в группе».",
  bad: {
    files: `
# organization.yaml
platform: sferum-max
otherChannels:
# documents.yaml
editions:
  - { id: regulation-1, date: 2025-09-01, inForceFrom: 2025-09-01 }
`,
    day: "2025-09-02",
  },
  good: {
    files: `
# organization.yaml
platform: sferum-max
otherChannels: [информационный стенд в группе]
# documents.yaml
editions:
  - { id: regulation-1, date: 2025-09-01, inForceFrom: 2025-09-01 }
`,
    day: "2025-09-02",
  },
  reads: ["organization", "documents"],
  check({ organization, documents: { editions } }, report, { day, reference }) {
    if (organization.otherChannels !== undefined) return;
    const { value, path } = platformTermOn(organization, day);
    if (findPlatform(reference, value)?.status === "retired") return;
    const holds = editions.some(
      (each) =>
        isRegulation(each) && isSigned(each) && statusOn(each, editions, day) !== "repealed",
    );
    if (!holds) return;
    report(
      "organization",
      path,
      "Не сказано, как узнают новости группы или класса родители, которые не присоединились к платформе.",
      "Допишите otherChannels списком: например, «электронный дневник», «информационный стенд в группе».",
    );
  },
});
