import { complianceRule } from "../compliance-rule.ts";
import { findPlatform, hintOnMove, platformTermOn } from "../../facts/platform.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { lastDay } from "../../../education/facts/terms.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

/** Time to move: a platform that will stop is named half a year before (requirement G5). */
export const platformRetiring = complianceRule({
  id: "platform-retiring",
  severity: "warning",
  title: "Платформа не прекращает работу в ближайшие полгода",
  why: "На переход нужны новая редакция Положения, новые чаты и новые приглашения. За один день этого не сделать.",
  source: "Требование G5; сведения о платформах в platforms.yaml",
  mend: "Начните переход заранее: поставьте новую платформу, подготовьте редакцию Положения, предупредите родителей.",
  bad: {
    day: "2025-09-01",
    files: `
# organization.yaml
platform: sferum-vk
`,
  },
  good: {
    day: "2025-09-01",
    files: `
# organization.yaml
platform:
  - { platform: sferum-vk, until: 2025-12-31 }
  - { platform: sferum-max, from: 2026-01-01 }
`,
  },
  days: 180,
  reads: ["organization"],
  check({ organization }, report, { day, days, reference }) {
    const term = platformTermOn(organization, day);
    const platform = findPlatform(reference, term.value);
    if (!platform || platform.status === "active") return;
    const { status, retiredOn } = platform;
    // Who has written the day of the move has nothing to write any more.
    const last = retiredOn === undefined ? lastDay : addDays(retiredOn, 1);
    if (platformTermOn(organization, last).value !== platform.id) return;
    const isSoon = retiredOn !== undefined && day <= retiredOn && retiredOn <= addDays(day, days);
    if (!isSoon && (status === "retired" || retiredOn !== undefined)) return;
    const until =
      retiredOn === undefined
        ? "скоро перестанет работать"
        : `работает только по ${numericDate(retiredOn)}`;
    report(
      "organization",
      term.path,
      `Платформа «${platform.id}» (${platform.profile.nominative}) ${until}.`,
      hintOnMove(platform, reference),
      retiredOn,
    );
  },
});
