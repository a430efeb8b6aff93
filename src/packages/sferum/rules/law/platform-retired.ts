import { complianceRule } from "../compliance-rule.ts";
import { findPlatform, hintOnMove, platformTermOn } from "../../facts/platform.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** The platform that documents name still works (requirement G5). */
export const platformRetired = complianceRule({
  id: "platform-retired",
  severity: "error",
  title: "Платформа, о которой говорят документы, работает",
  why: "Положение, памятки и заявка описывают приложение, в которое уже не войти, а чаты, ради которых всё затевалось, не действуют.",
  source: "Требование G5; сведения о платформах в platforms.yaml",
  mend: "Перейдите на платформу, которая пришла на замену: исправьте platform, примите новую редакцию Положения, создайте чаты заново.",
  bad: {
    day: "2026-01-12",
    files: `
# organization.yaml
platform: sferum-vk
`,
  },
  good: {
    day: "2026-01-12",
    files: `
# organization.yaml
platform: sferum-max
`,
  },
  reads: ["organization"],
  check({ organization }, report, { day, reference }) {
    const term = platformTermOn(organization, day);
    const platform = findPlatform(reference, term.value);
    if (platform?.status !== "retired") return;
    const { retiredOn } = platform;
    if (retiredOn !== undefined && day <= retiredOn) return;
    const until = retiredOn === undefined ? "" : ` после ${numericDate(retiredOn)}`;
    report(
      "organization",
      term.path,
      `Платформа «${platform.id}» (${platform.profile.nominative}) не работает${until}.`,
      hintOnMove(platform, reference),
      retiredOn,
    );
  },
});
