import { numericDate } from "../../../../engine/russian/dates.ts";
import { isSigned, startOf } from "../../../education/facts/life-of-editions.ts";
import { nameEdition } from "../../../education/facts/name-edition.ts";
import { findPlatform, hintOnMove, platformTermOn } from "../../facts/platform.ts";
import { complianceRule } from "../compliance-rule.ts";

/** Nobody approves the work on a platform that is no more (requirement G5). */
export const platformRetiredOnApproval = complianceRule({
  id: "platform-retired-on-approval",
  severity: "error",
  about: "papers",
  title: "В день документа платформа работала",
  why: "Положение и приказы говорят о приложении, в которое в их день уже не войти.",
  source: "Требование G5; сведения о платформах в platforms.yaml",
  mend: "Запишите, с какого дня организация работает на новой платформе: platform списком, со своими днями.",
  bad: {
    files: `
# documents.yaml
editions:
  - { id: order-use, date: 2026-01-12, inForceFrom: 2026-01-12, publishedOn: 2026-01-12 }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - { id: order-use, date: 2025-12-30, inForceFrom: 2025-12-30, publishedOn: 2025-12-30 }
`,
  },
  reads: ["organization", "documents"],
  check({ organization, documents }, report, { reference }) {
    for (const [index, edition] of documents.editions.entries()) {
      // A paper speaks of the platform of the day on which it begins to hold.
      const start = startOf(edition);
      const platform = findPlatform(reference, platformTermOn(organization, start).value);
      const { retiredOn } = platform ?? {};
      if (!platform || retiredOn === undefined || !isSigned(edition)) continue;
      if (edition.date <= retiredOn && start <= retiredOn) continue;
      report(
        "documents",
        ["editions", index, "date"],
        `${nameEdition(edition)} — о платформе «${platform.id}», а она работала только по ${numericDate(retiredOn)}.`,
        hintOnMove(platform, reference),
      );
    }
  },
});
