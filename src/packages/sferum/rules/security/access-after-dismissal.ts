import { editorOn, ownerOn, talkName } from "../../facts/talks.ts";
import { setQuotes } from "../../../../engine/russian/quotes.ts";
import type { SferumData, SferumReference } from "../../files.ts";
import type { Path } from "../../../../engine/yaml/yaml-file.ts";
import { isInOffice, listAdministrators } from "../../facts/administrators.ts";
import { complianceRule } from "../compliance-rule.ts";
import { findType, nameGroup } from "../../../education/facts/group-names.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { fullName } from "../../../education/facts/staff.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

type Data = Pick<SferumData, "organization" | "administrators" | "groups" | "assignments">;

/** What a person may do on the platform, and what messages say of one who still may. */
interface Access {
  staff: string;
  file: keyof SferumData;
  path: Path;
  /** After «…, но»: without gender. Said of few, so made when it is. */
  still: () => string;
}

/** Who was dismissed may do nothing on the platform from the next day on (requirement A12). */
export const accessAfterDismissal = complianceRule({
  id: "access-after-dismissal",
  severity: "error",
  title: "После увольнения у работника нет доступа",
  why: "Бывший работник, который остался администратором или владельцем чата, читает переписку и видит данные детей. За это отвечает организация.",
  source: "Требование A12: сведения о работниках обновляют при увольнении",
  mend: "Удалите работника из организации на платформе, передайте его чаты и каналы, завершите работу с группой и исправьте файлы.",
  bad: {
    day: "2025-01-10",
    files: `
# assignments.yaml
staff:
  - { id: gromova, employedUntil: 2025-01-09 }
`,
  },
  good: {
    day: "2025-01-09",
    files: `
# assignments.yaml
staff:
  - { id: gromova, employedUntil: 2025-01-09 }
`,
  },
  reads: ["organization", "administrators", "groups", "assignments"],
  check(data, report, { day, reference }) {
    const dismissed = listDismissed(data.assignments, day);
    const access = [
      ...listAdministration(data, day),
      ...listTalk(data, day),
      ...listWork(data, reference),
    ];
    for (const { staff, file, path, still } of access) {
      const person = dismissed.get(staff);
      if (!person) continue;
      report(
        file,
        path,
        `${person.name} с ${numericDate(person.since)} здесь не работает, но ${still()}.`,
        "Закройте доступ на платформе и укажите здесь другого работника или последний день.",
        person.since,
      );
    }
  },
});

type Dismissed = ReadonlyMap<string, { name: string; since: string }>;

function listDismissed({ staff }: Data["assignments"], day: string): Dismissed {
  const dismissed = new Map<string, { name: string; since: string }>();
  for (const member of staff) {
    const { id, employedUntil } = member;
    if (employedUntil === undefined || day <= employedUntil) continue;
    dismissed.set(id, { name: fullName(member), since: addDays(employedUntil, 1) });
  }
  return dismissed;
}

function listAdministration({ administrators }: Data, day: string): Access[] {
  return listAdministrators(administrators)
    .filter((each) => isInOffice(each, day))
    .map(({ staff, path, title }) => ({
      staff,
      file: "administrators",
      path: [...path, "staff"],
      still: () => `по-прежнему ${title} платформы`,
    }));
}

function listTalk({ assignments: { chats, channels } }: Data, day: string): Access[] {
  const isOpen = ({ closedOn = day }: { closedOn?: string }): boolean => closedOn >= day;
  return [
    ...chats.flatMap((chat, index): Access[] => {
      const { value: staff, path } = ownerOn(chat, day);
      const still = () => setQuotes(`по-прежнему отвечает за чат «${talkName(chat, day)}»`);
      return isOpen(chat)
        ? [{ staff, still, file: "assignments", path: ["chats", index, ...path] }]
        : [];
    }),
    ...channels.flatMap((channel, index): Access[] => {
      const { value: staff, path } = editorOn(channel, day);
      const still = () => setQuotes(`по-прежнему ведёт канал «${talkName(channel, day)}»`);
      return isOpen(channel)
        ? [{ staff, still, file: "assignments", path: ["channels", index, ...path] }]
        : [];
    }),
  ];
}

/** Work that is said to end after the dismissal is another rule's matter. */
function listWork({ organization, groups, assignments }: Data, reference: SferumReference) {
  const type = findType(reference, organization.type);
  return assignments.educators.flatMap(({ staff, group: id, until }, index): Access[] => {
    const group = groups.groups.find((each) => each.id === id);
    if (until !== undefined || !type || !group) return [];
    const still = () => `работа с ${nameGroup(group, type).instrumental} не завершена`;
    return [{ staff, file: "assignments", path: ["educators", index, "staff"], still }];
  });
}
