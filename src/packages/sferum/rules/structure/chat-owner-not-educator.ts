import { ownerOn, talkName } from "../../facts/talks.ts";
import { setQuotes } from "../../../../engine/russian/quotes.ts";
import { complianceRule } from "../compliance-rule.ts";
import { holdsOn } from "../../../education/facts/holds-on.ts";
import { findType, nameGroup } from "../../../education/facts/group-names.ts";
import { fullName, indexStaff, isEmployed } from "../../../education/facts/staff.ts";
import { workingSpans } from "../../../education/facts/working-spans.ts";

/** Who works with a group answers for the chat with its parents (requirement T3). */
export const chatOwnerNotEducator = complianceRule({
  id: "chat-owner-not-educator",
  severity: "warning",
  title: "За чат с родителями отвечает педагог этой группы",
  why: "Родители ждут ответа от того, кто сейчас с детьми. Если педагог сменился, а чат остался у прежнего, новый не может ни принять участника, ни закрепить сообщение.",
  source: "Требование T3: чаты педагогов с родителями",
  mend: "Передайте чат педагогу группы на платформе и исправьте owner.",
  bad: {
    files: `
# assignments.yaml
chats:
  - { id: romashka-parents, owner: zhuk }
`,
  },
  good: {
    files: `
# assignments.yaml
chats:
  - { id: romashka-parents, owner: karimova }
`,
  },
  reads: ["organization", "groups", "assignments"],
  follows: ["staff", "group"],
  check({ organization, groups, assignments }, report, { day, reference }) {
    const type = findType(reference, organization.type);
    const members = indexStaff(assignments);
    const spans = workingSpans(assignments);
    for (const [index, chat] of assignments.chats.entries()) {
      const { kind, group: id, createdOn, closedOn } = chat;
      if (kind !== "educators-parents" || id === undefined) continue;
      if (!holdsOn(day, createdOn, closedOn)) continue;
      const { value: owner, path } = ownerOn(chat, day);
      const today = (spans.get(id) ?? []).filter(({ from, until }) => holdsOn(day, from, until));
      if (today.length === 0 || today.some(({ staff }) => staff === owner)) continue;
      const group = groups.groups.find((each) => each.id === id);
      const member = members.get(owner);
      if (!type || !group || !member || !isEmployed(member, day)) continue;
      const educators = [...new Set(today.map(({ staff }) => members.get(staff)))];
      const names = educators.flatMap((each) => (each ? [fullName(each)] : []));
      const noun = names.length === 1 ? "педагог" : "педагоги";
      report(
        "assignments",
        ["chats", index, ...path],
        setQuotes(
          `За чат «${talkName(chat, day)}» отвечает ${fullName(member)}, а не ${noun} ${nameGroup(group, type).genitive} (${names.join(", ")}).`,
        ),
        "Передайте чат на платформе, затем запишите owner списком: прежнего с днём until, нового с днём from.",
      );
    }
  },
});
