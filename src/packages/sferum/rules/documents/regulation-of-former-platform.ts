import { numericDate } from "../../../../engine/russian/dates.ts";
import { isInForce, isSigned, startOf } from "../../../education/facts/life-of-editions.ts";
import { nameEdition } from "../../../education/facts/name-edition.ts";
import { findPlatform, platformTermOn } from "../../facts/platform.ts";
import { complianceRule } from "../compliance-rule.ts";

/** A signed Regulation stays what it was, so a move needs a new edition (requirement G5). */
export const regulationOfFormerPlatform = complianceRule({
  id: "regulation-of-former-platform",
  severity: "warning",
  title: "Действующее Положение — о той платформе, на которой работают",
  why: "Утверждённое Положение не меняется вместе с данными: после перехода оно обязывает работать в приложении, которым уже не пользуются.",
  source: "Требование G5: при смене платформы принимают новую редакцию Положения",
  mend: "Примите новую редакцию и запишите её в documents.yaml вместе с приказом о ней.",
  bad: {
    files: `
# organization.yaml
platform:
  - { platform: sferum-vk, until: 2024-09-29 }
  - { platform: sferum-max, from: 2024-09-30 }
`,
  },
  good: {
    files: `
# organization.yaml
platform:
  - { platform: sferum-vk, until: 2024-10-01 }
  - { platform: sferum-max, from: 2024-10-02 }
`,
  },
  reads: ["organization", "documents"],
  check({ organization, documents: { editions } }, report, { day, reference }) {
    const now = platformTermOn(organization, day);
    const platform = findPlatform(reference, now.value);
    const draft = editions.find((each) => each.kind === "regulation" && !isSigned(each));
    for (const [index, edition] of editions.entries()) {
      if (edition.kind !== "regulation" || !isInForce(edition, editions, day)) continue;
      const former = findPlatform(reference, platformTermOn(organization, startOf(edition)).value);
      // What has come after another platform has a first day.
      if (!platform || !former || former.id === platform.id || now.from === undefined) continue;
      report(
        "documents",
        ["editions", index, "id"],
        `${nameEdition(edition)} описывает ${former.profile.accusative}, а организация с ${numericDate(now.from)} использует ${platform.profile.accusative}.`,
        draft
          ? `Проект записан: ${draft.id}. Когда его утвердят, расскажите об этом: npx reglament event signed`
          : "Запишите новую редакцию со следующим номером в edition и приказ о ней, сначала со status: draft.",
        now.from,
      );
    }
  },
});
