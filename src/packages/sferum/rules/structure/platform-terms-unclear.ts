import type { DataContext } from "../../../../engine/check/contexts.ts";
import type { Rule } from "../../../../engine/check/rule.ts";
import { findFlaws, tellFlaw } from "../../../education/facts/terms.ts";
import { mainTerms } from "../../facts/administrators.ts";
import { listPlatforms } from "../../facts/platform.ts";
import { listEditors, listNames, listOwners } from "../../facts/talks.ts";
import type { SferumData } from "../../files.ts";

/** On each day one platform, one main administrator, one owner of a chat: papers speak of a day. */
export const platformTermsUnclear: Rule<DataContext<SferumData>> = {
  id: "platform-terms-unclear",
  severity: "error",
  title: "На каждый день есть одна платформа, один главный администратор, один владелец чата",
  why: "Приказ, заявка и реестры говорят о своём дне. Если на него записаны двое или никого, в документе окажется не тот человек.",
  source: "Требования A1, G5, T3: администратор, платформа, владельцы чатов",
  mend: "Закончите прежнюю строку днём перед новой: until — последний день, from или appointedOn — первый.",
  bad: {
    files: `
# organization.yaml
platform:
  - { platform: sferum-vk }
  - { platform: sferum-max, from: 2025-12-15 }
`,
  },
  good: {
    files: `
# organization.yaml
platform:
  - { platform: sferum-vk, until: 2025-12-14 }
  - { platform: sferum-max, from: 2025-12-15 }
`,
  },
  check({ data: { organization, administrators, assignments } }, report) {
    for (const flaw of organization ? findFlaws(listPlatforms(organization)) : [])
      report("organization", ["platform", ...flaw.path], ...tellFlaw(flaw, "платформы"));
    for (const flaw of administrators ? findFlaws(mainTerms(administrators)) : [])
      report(
        "administrators",
        [...flaw.path, "appointedOn"],
        ...tellFlaw(flaw, "главного администратора"),
      );
    for (const [index, chat] of (assignments?.chats ?? []).entries())
      for (const flaw of findFlaws(listOwners(chat)))
        report("assignments", ["chats", index, ...flaw.path], ...tellFlaw(flaw, "владельца чата"));
    for (const list of ["chats", "channels"] as const)
      for (const [index, talk] of (assignments?.[list] ?? []).entries())
        for (const flaw of findFlaws(listNames(talk)))
          report("assignments", [list, index, ...flaw.path], ...tellFlaw(flaw, "названия"));
    for (const [index, channel] of (assignments?.channels ?? []).entries())
      for (const flaw of findFlaws(listEditors(channel)))
        report(
          "assignments",
          ["channels", index, ...flaw.path],
          ...tellFlaw(flaw, "редактора канала"),
        );
  },
};
