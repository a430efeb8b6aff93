import { nameAct } from "../../../education/facts/name-act.ts";
import { nameEdition } from "../../../education/facts/name-edition.ts";
import { startOf } from "../../../education/facts/life-of-editions.ts";
import { listCitations } from "../../facts/cited-acts.ts";
import { platformTermOn } from "../../facts/platform.ts";
import { complianceRule } from "../compliance-rule.ts";

/** A paper rests on what there was on its day (requirement G3). */
export const actYoungerThanDocument = complianceRule({
  id: "act-younger-than-document",
  severity: "error",
  about: "papers",
  title: "Положение опирается на акты, которые были в его день",
  why: "Положение 2024 года не может ссылаться на закон 2025 года. Такое случается, когда в данных сменили платформу, а прежнюю не записали: документ говорит не о той платформе, которая была.",
  source: "Требование G3: правовая основа Положения",
  mend: "Запишите platform списком: прежняя платформа с днём until, новая с днём from.",
  bad: {
    files: `
# organization.yaml
platform: sferum-max
# documents.yaml
editions:
  - { id: regulation-1, date: 2024-09-02, inForceFrom: 2024-09-02 }
`,
  },
  good: {
    files: `
# organization.yaml
platform: sferum-vk
# documents.yaml
editions:
  - { id: regulation-1, date: 2024-09-02, inForceFrom: 2024-09-02 }
`,
  },
  reads: ["organization", "documents"],
  check({ organization, documents }, report, { reference }) {
    for (const { edition, act } of listCitations({ organization, documents }, reference)) {
      if (act.date <= startOf(edition)) continue;
      const { value, path } = platformTermOn(organization, startOf(edition));
      report(
        "organization",
        path,
        `${nameEdition(edition)} — о платформе «${value}», а она основана на акте, которого тогда не было: ${nameAct(act)}.`,
        `Если тогда работали на другой платформе, запишите platform списком: прежнюю — с последним днём until, новую («${value}») — с первым днём from. Если Положение приняли позже, исправьте его даты в documents.yaml. В самом документе этот акт не упомянут.`,
      );
    }
  },
});
