import { findOutside } from "../../../education/facts/terms-outside.ts";
import { findVoids, isGap, type Life, type Term, tellEnd } from "../../../education/facts/terms.ts";
import { mainTerms } from "../../facts/administrators.ts";
import { listPlatforms } from "../../facts/platform.ts";
import { listEditors, listNames, listOwners } from "../../facts/talks.ts";
import { complianceRule } from "../compliance-rule.ts";

/** Somebody answers for the work on the platform, and for each chat, on all days of its life. */
export const platformHistoryIncomplete = complianceRule({
  id: "platform-history-incomplete",
  severity: "warning",
  title: "Платформа, администратор и владельцы чатов записаны до сегодняшнего дня",
  why: "Если у последней строки стоит последний день, а следующей нет, за платформу или чат по данным никто не отвечает, а в документах останется прежний человек.",
  source: "Требования A1, G5, T3: администратор, платформа, владельцы чатов",
  mend: "Допишите строку о том, что было дальше, или уберите until, если ничего не изменилось.",
  bad: {
    day: "2024-10-01",
    files: `
# assignments.yaml
chats:
  - { id: solnyshko-parents, owner: [{ staff: belyaeva, until: 2024-09-30 }] }
`,
  },
  good: {
    day: "2024-10-01",
    files: `
# assignments.yaml
chats:
  - { id: solnyshko-parents, owner: [{ staff: belyaeva, until: 2024-09-30 }, { staff: osadchaya, from: 2024-10-01 }] }
`,
  },
  reads: ["organization", "administrators", "assignments"],
  check({ organization, administrators, assignments }, report, { day }) {
    const tell = (
      file: "organization" | "administrators" | "assignments",
      terms: readonly Term<unknown>[],
      what: string,
      own: Life = {},
      place: (string | number)[] = [],
    ): void => {
      for (const outside of findOutside(terms, own))
        report(file, [...place, ...outside.path], ...outside.tell(what));
      const { from, until = day } = own;
      const life = { from, until: until < day ? until : day };
      for (const flaw of findVoids(terms, life))
        if (!isGap(flaw)) report(file, [...place, ...flaw.path], ...tellEnd(flaw, what, life));
    };
    tell("organization", listPlatforms(organization), "платформы", {}, ["platform"]);
    tell("administrators", mainTerms(administrators), "главного администратора");
    for (const [index, chat] of assignments.chats.entries())
      tell("assignments", listOwners(chat), "владельца чата", lifeOf(chat), ["chats", index]);
    for (const list of ["chats", "channels"] as const)
      for (const [index, talk] of assignments[list].entries())
        tell("assignments", listNames(talk), "названия", lifeOf(talk), [list, index]);
    for (const [index, channel] of assignments.channels.entries())
      tell("assignments", listEditors(channel), "редактора канала", lifeOf(channel), [
        "channels",
        index,
      ]);
  },
});

function lifeOf({ createdOn, closedOn }: { createdOn: string; closedOn?: string }): Life {
  return { from: createdOn, until: closedOn };
}
