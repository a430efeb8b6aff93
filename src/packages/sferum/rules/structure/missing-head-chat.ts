import { holdsOn } from "../../../education/facts/holds-on.ts";
import { complianceRule } from "../compliance-rule.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

/** The head and the educators have a chat of their own (requirements H6, T3). */
export const missingHeadChat = complianceRule({
  id: "missing-head-chat",
  severity: "error",
  title: "Есть чат руководителя с педагогами",
  why: "Этот чат назван в Положении: через него руководитель сообщает о совещаниях и поручениях. Без него рабочая переписка уходит в посторонние приложения.",
  source: "Требования H6 и T3: чат руководителя с педагогами",
  mend: "Создайте чат на платформе и запишите его в chats с видом head-educators.",
  days: 14,
  bad: {
    files: `
# assignments.yaml
chats:
  - { id: head-educators, kind: other }
`,
  },
  good: {
    files: `
# assignments.yaml
chats:
  - { id: head-educators, kind: head-educators }
`,
  },
  reads: ["organization", "assignments"],
  check({ organization: { registeredOn }, assignments: { chats } }, report, { day, days }) {
    if (registeredOn === undefined) return;
    const due = addDays(registeredOn, days);
    if (day <= due) return;
    if (
      chats.some(
        (chat) => chat.kind === "head-educators" && holdsOn(day, chat.createdOn, chat.closedOn),
      )
    )
      return;
    report(
      "assignments",
      ["chats"],
      "Нет чата руководителя с педагогами.",
      "Создайте чат и запишите его в chats: kind: head-educators.",
      due,
    );
  },
});
