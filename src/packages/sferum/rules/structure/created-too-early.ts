import type { SferumData } from "../../files.ts";
import type { Path } from "../../../../engine/yaml/yaml-file.ts";
import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

type Data = Pick<SferumData, "groups" | "assignments">;

/** What an administrator makes on the platform, for a group or for all. */
interface Made {
  file: keyof SferumData;
  path: Path;
  createdOn: string | undefined;
  group?: string | undefined;
}

/** First the organization is registered, then its groups are made, then what belongs to them. */
export const createdTooEarly = complianceRule({
  id: "created-too-early",
  severity: "warning",
  title: "Группы, чаты и ссылки созданы после регистрации, по порядку",
  why: "До регистрации на платформе ничего создать нельзя, а чат или ссылку группы — до самой группы. Раз даты спорят, реестру по ним нельзя верить.",
  source: "Требования A3, A6, A7 и T3: порядок работы на платформе",
  mend: "Сверьте дату с платформой. Если верна она, исправьте день регистрации или день создания группы.",
  bad: {
    files: `
# groups.yaml
groups:
  - { id: romashka, createdOn: 2024-09-17 }
`,
  },
  good: {
    files: `
# groups.yaml
groups:
  - { id: romashka, createdOn: 2024-09-16 }
`,
  },
  reads: ["organization", "groups", "assignments"],
  check({ organization: { registeredOn = "" }, ...data }, report) {
    const groups = new Map(data.groups.groups.map(({ id, createdOn }) => [id, createdOn]));
    for (const { file, path, createdOn, group } of listMade(data)) {
      if (createdOn === undefined) continue;
      const groupMade = groups.get(group ?? "") ?? "";
      const [day, earlier] =
        createdOn < registeredOn
          ? [registeredOn, "организация зарегистрирована"]
          : [groupMade, "группа создана"];
      if (day <= createdOn) continue;
      report(
        file,
        [...path, "createdOn"],
        `Создано ${numericDate(createdOn)}, хотя ${earlier} только ${numericDate(day)}.`,
        "Исправьте ту дату, что неверна.",
      );
    }
  },
});

function listMade({ groups, assignments: { chats, channels, invitations } }: Data): Made[] {
  return [
    ...groups.groups.map(({ createdOn }, index): Made => ({
      file: "groups",
      path: ["groups", index],
      createdOn,
    })),
    ...Object.entries({ chats, channels, invitations }).flatMap(([name, items]) =>
      items.map((item, index): Made => ({
        file: "assignments",
        path: [name, index],
        ...groupOf(item),
      })),
    ),
  ];
}

function groupOf({ createdOn, group }: { createdOn: string; group?: string | undefined }) {
  return { createdOn, group };
}
