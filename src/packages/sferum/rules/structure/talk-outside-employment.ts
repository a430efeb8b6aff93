import { numericDate } from "../../../../engine/russian/dates.ts";
import { setQuotes } from "../../../../engine/russian/quotes.ts";
import type { Path } from "../../../../engine/yaml/yaml-file.ts";
import {
  fullName,
  indexStaff,
  isEmployed,
  tellNotEmployed,
} from "../../../education/facts/staff.ts";
import type { Term } from "../../../education/facts/terms.ts";
import { listEditors, listOwners, talkName } from "../../facts/talks.ts";
import { complianceRule } from "../compliance-rule.ts";

/** Who answers for a chat or a channel works there from the first day of it on (requirement T3). */
export const talkOutsideEmployment = complianceRule({
  id: "talk-outside-employment",
  severity: "warning",
  title: "За чат и канал отвечает тот, кто в эти дни работал",
  why: "В реестре и в приложении к приказу стоит, кто отвечал за чат в их день. Человек, который ещё не работал, отвечать не мог: значит, чат передали ему позже.",
  source: "Требования T3 и A14: чаты и каналы ведут работники организации",
  mend: "Запишите owner или editor списком: прежний работник с днём until, новый с днём from.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: karimova, employedFrom: 2024-10-01, joinedOn: 2024-10-01, statusConfirmedOn: 2024-10-01 }
educators:
  - { staff: karimova, group: romashka, from: 2024-10-01 }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: karimova, employedFrom: 2023-09-01 }
`,
  },
  reads: ["assignments"],
  check({ assignments }, report) {
    const members = indexStaff(assignments);
    const tell = (
      terms: readonly Term<string>[],
      place: Path,
      what: string,
      createdOn: string,
    ): void => {
      for (const { value, from = "", path } of terms) {
        const member = members.get(value);
        const start = from < createdOn ? createdOn : from;
        if (!member || isEmployed(member, start)) continue;
        const span = tellNotEmployed(member, start);
        report(
          "assignments",
          [...place, ...path],
          setQuotes(`${fullName(member)} отвечает за ${what} с ${numericDate(start)}, а ${span}.`),
          `Запишите ${String(path[0])} списком: прежний работник с днём until, новый с днём from.`,
        );
      }
    };
    for (const [index, chat] of assignments.chats.entries())
      tell(listOwners(chat), ["chats", index], `чат «${talkName(chat)}»`, chat.createdOn);
    for (const [index, channel] of assignments.channels.entries())
      tell(
        listEditors(channel),
        ["channels", index],
        `канал «${talkName(channel)}»`,
        channel.createdOn,
      );
  },
});
