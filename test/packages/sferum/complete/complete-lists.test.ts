import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { isRecord } from "../../../../src/engine/base/is-record.ts";
import { check, sferum, showOrganization } from "../../../../src/index.ts";
import { type Changes, compactFolder, compactText, openCompact } from "../../../compact-content.ts";

const assignments = `${compactFolder}/assignments.yaml`;
const groups = `${compactFolder}/groups.yaml`;
const organization = `${compactFolder}/organization.yaml`;
const administrators = `${compactFolder}/administrators.yaml`;

type List = "chats" | "channels" | "invitations";

/** The records of a list as they count. */
function listOf(list: List, changes: Changes = {}): Record<string, unknown>[] {
  const { text } = showOrganization(openCompact(changes), "ds5-rodnichok", sferum);
  const data: unknown = parse(text);
  const file = isRecord(data) ? data.assignments : null;
  const items = isRecord(file) ? file[list] : null;
  return Array.isArray(items) ? items.filter(isRecord) : [];
}

/** More lines at the end of assignments.yaml. */
function withLines(lines: string): Changes {
  return { [assignments]: compactText(assignments) + lines };
}

const idsOf = (items: readonly Record<string, unknown>[]): unknown[] => items.map(({ id }) => id);

const parents = ["lastochka", "solnyshko", "romashka", "teremok", "raduga"].map(
  (id) => `${id}-parents`,
);

describe("lists that nobody wrote", () => {
  test("a chat of parents for each group, and one of the head with the educators", () => {
    const chats = listOf("chats");
    expect(idsOf(chats)).toEqual(["head-educators", ...parents]);
    expect(chats.slice(0, 3)).toEqual([
      {
        ...{ id: "head-educators", name: "Заведующий и педагоги", kind: "head-educators" },
        ...{ owner: "orlova", createdOn: "2025-09-08" },
      },
      {
        ...{ id: "lastochka-parents", name: "Родители группы «Ласточка»" },
        ...{ kind: "educators-parents", group: "lastochka", owner: "belova" },
        createdOn: "2025-09-08",
      },
      {
        ...{ id: "solnyshko-parents", name: "Родители группы «Солнышко»" },
        ...{ kind: "educators-parents", group: "solnyshko", owner: "vlasova" },
        createdOn: "2025-09-08",
      },
    ]);
  });

  test("a chat for each group of students", () => {
    const chats = listOf("chats", {
      [organization]: `${compactText(organization)}type: college\n`,
      [groups]: compactText(groups).replaceAll("kind: age-group", "kind: student-group"),
    });
    expect(idsOf(chats)).toEqual(["head-educators", ...parents]);
    expect(chats[1]?.name).toBe("Родители студенческой группы «Ласточка»");
  });

  test("chats of groups that are called alike are told apart, while there are two", () => {
    const namesOf = (createdOn: string): unknown[] => {
      const changed = compactText(groups)
        .replace("name: Ласточка,", "name: Солнышко, description: младшая,")
        .replace("createdOn: 2025-09-08,", `createdOn: ${createdOn},`)
        .replace("от 3 до 4 лет,", "от 3 до 4 лет, description: средняя,");
      const chats = listOf("chats", { [groups]: changed });
      return ["lastochka-parents", "solnyshko-parents"].map(
        (id) => chats.find((chat) => chat.id === id)?.name,
      );
    };
    const [younger, middle] = ["младшая", "средняя"].map(
      (each) => `Родители группы «Солнышко» (${each})`,
    );
    expect(namesOf("2025-09-08")).toEqual([younger, middle]);
    // Papers of the time before named the only one as it was called.
    const before = { name: "Родители группы «Солнышко»", until: "2025-11-30" };
    expect(namesOf("2025-12-01")).toEqual([
      younger,
      [before, { name: middle, from: "2025-12-01" }],
    ]);
  });

  test("the channels that the platform makes, from the registration", () => {
    expect(listOf("channels")).toEqual([
      {
        ...{ id: "staff", name: "Сотрудники", kind: "staff", editor: "sokolova" },
        createdOn: "2025-09-04",
      },
      {
        ...{ id: "community", name: "Сообщество организации", kind: "community" },
        ...{ editor: "sokolova", createdOn: "2025-09-04" },
      },
    ]);
  });

  test("an invitation for each group, used when it is written that people joined", () => {
    const invitations = listOf("invitations");
    expect(idsOf(invitations)).toEqual(["employees", ...parents]);
    expect(invitations.slice(0, 2)).toEqual([
      {
        ...{ id: "employees", group: "employees", role: "employee" },
        ...{ sentTo: "работникам организации", createdOn: "2025-09-08", usedOn: "2025-09-09" },
      },
      {
        ...{ id: "lastochka-parents", group: "lastochka", role: "parent" },
        ...{ sentTo: "родителям группы «Ласточка»", createdOn: "2025-09-08", usedOn: "2025-09-10" },
      },
    ]);
    const unused = listOf("invitations", {
      [groups]: [",\n      parentsJoinedOn: 2025-09-10", ""],
    });
    expect(unused.at(1)).not.toHaveProperty("usedOn");
  });

  test("nothing follows from a group that is not on the platform yet, nor without registration", () => {
    const planned = {
      [groups]: ["createdOn: 2025-09-08,\n      parentsJoinedOn: 2025-09-10", "description: новая"],
    } as const;
    expect(idsOf(listOf("chats", planned))).not.toContain("lastochka-parents");
    expect(idsOf(listOf("invitations", planned))).not.toContain("lastochka-parents");
    expect(listOf("channels", { [organization]: ["registeredOn: 2025-09-04\n", ""] })).toEqual([]);
  });

  test("no chat follows where nobody works with the group, and no data are made up of wrong ones", async () => {
    const alone = {
      [assignments]: ["  - { staff: belova, group: lastochka, from: 2025-09-01 }\n", ""],
    } as const;
    expect(idsOf(listOf("chats", alone))).not.toContain("lastochka-parents");
    const wrong = { [groups]: ["createdOn: 2025-09-08", "createdOn: вчера"] } as const;
    const { problems } = await check(openCompact(wrong));
    expect(problems.map(({ rule }) => rule)).toEqual(["wrong-date"]);
  });
});

describe("who wrote a list has said all", () => {
  test.each<List>(["chats", "channels", "invitations"])("an empty list of %s is empty", (list) => {
    expect(listOf(list, withLines(`${list}: []\n`))).toEqual([]);
  });

  test("a list of its own is what it is", () => {
    const own =
      "chats:\n  - { id: head, name: Педагоги, kind: other, owner: orlova, createdOn: 2025-09-10 }\n";
    expect(idsOf(listOf("chats", withLines(own)))).toEqual(["head"]);
    expect(listOf("channels", withLines(own))).toHaveLength(2);
  });

  test("`derive` adds to it what it lacks, and to no other list", async () => {
    const own = `derive: [chats]
chats:
  - { id: sun, name: Солнечные родители, kind: educators-parents, group: solnyshko, owner: zueva, createdOn: 2025-09-10 }
  - { id: music, name: Праздники, kind: other, owner: lebedev, createdOn: 2025-09-10 }
`;
    const changes = withLines(own);
    expect(idsOf(listOf("chats", changes))).toEqual([
      ...["sun", "music", "head-educators"],
      ...parents.filter((id) => id !== "solnyshko-parents"),
    ]);
    expect(listOf("channels", changes)).toEqual([]);
    expect((await check(openCompact(changes))).problems).toEqual([]);
  });

  test("`derive: []` in the defaults of a folder adds nothing to anyone", () => {
    const changes = {
      "defaults.yaml": `${compactText("defaults.yaml")}assignments: { derive: [] }\n`,
    };
    for (const list of ["chats", "channels", "invitations"] as const)
      expect(listOf(list, changes)).toEqual([]);
  });
});

describe("who answers changes with the people", () => {
  test("the chat goes to the next educator on the day after the last one of the former", () => {
    const changes = {
      [assignments]: [
        "  - { staff: belova, group: lastochka, from: 2025-09-01 }\n",
        "  - { staff: belova, group: lastochka, from: 2025-09-01, until: 2025-12-30 }\n  - { staff: zueva, group: lastochka, from: 2026-01-12 }\n  - { staff: kotova, group: lastochka, from: 2025-12-01 }\n",
      ],
    } as const;
    // Of two that were there by then the chat goes to him that came first.
    expect(listOf("chats", changes).find(({ id }) => id === "lastochka-parents")?.owner).toEqual([
      { staff: "belova", until: "2025-12-30" },
      { staff: "kotova", from: "2025-12-31" },
    ]);
  });

  const parentsOf = (educators: string, ...absences: readonly [string, string]): unknown => {
    const changed = compactText(assignments)
      .replace("  - { staff: belova, group: lastochka, from: 2025-09-01 }\n", educators)
      .replace(...absences);
    const chats = listOf("chats", { [assignments]: changed });
    return chats.find(({ id }) => id === "lastochka-parents");
  };
  const nobodyAway = ["", ""] as const;

  test("nobody was there for a while: the chat goes on with the next one, from his first day", () => {
    const gap =
      "  - { staff: belova, group: lastochka, from: 2025-09-01, until: 2025-12-30 }\n  - { staff: zueva, group: lastochka, from: 2026-01-12 }\n";
    expect(parentsOf(gap, ...nobodyAway)).toMatchObject({
      owner: [
        { staff: "belova", until: "2026-01-11" },
        { staff: "zueva", from: "2026-01-12" },
      ],
    });
  });

  test("that somebody leaves later changes nothing before: papers of that time named him", () => {
    const both =
      "  - { staff: belova, group: lastochka, from: 2025-09-01, until: 2026-05-29 }\n  - { staff: zueva, group: lastochka, from: 2025-09-01 }\n";
    expect(parentsOf(both, ...nobodyAway)).toMatchObject({
      owner: [
        { staff: "belova", until: "2026-05-29" },
        { staff: "zueva", from: "2026-05-30" },
      ],
    });
  });

  test("a chat begins with the first educator, where the group was created before", () => {
    const later = "  - { staff: zueva, group: lastochka, from: 2025-09-15 }\n";
    expect(parentsOf(later, ...nobodyAway)).toMatchObject({
      owner: "zueva",
      createdOn: "2025-09-15",
    });
    const over = "  - { staff: zueva, group: lastochka, from: 2025-08-01, until: 2025-08-31 }\n";
    expect(parentsOf(over, ...nobodyAway)).toBeUndefined();
  });

  test("during a long leave who replaces keeps the chat, a holiday changes nothing", () => {
    const work =
      "  - { staff: belova, group: lastochka, from: 2025-09-01 }\n  - { staff: zueva, group: lastochka, from: 2025-12-01, until: 2026-04-30 }\n";
    const away = (kind: string): readonly [string, string] => [
      "  - { id: belova,",
      `  - { id: belova, absences: [{ kind: ${kind}, from: 2025-12-01, until: 2026-04-30 }],`,
    ];
    expect(parentsOf(work, ...away("maternity"))).toMatchObject({
      owner: [
        { staff: "belova", until: "2025-11-30" },
        { staff: "zueva", from: "2025-12-01", until: "2026-04-30" },
        { staff: "belova", from: "2026-05-01" },
      ],
    });
    expect(parentsOf(work, ...away("vacation"))).toMatchObject({ owner: "belova" });
  });

  test("days that are none are passed over: the check tells of them", async () => {
    const work =
      "  - { staff: belova, group: lastochka, from: 2025-09-01, until: 2026-02-30 }\n  - { staff: zueva, group: lastochka, from: 2025-12-01 }\n";
    const changed = compactText(assignments).replace(
      "  - { staff: belova, group: lastochka, from: 2025-09-01 }\n",
      work,
    );
    const { problems } = await check(openCompact({ [assignments]: changed }));
    expect(problems.map(({ rule }) => rule)).toEqual(["wrong-date"]);
  });

  test("the channels go to the next main administrator, the head's chat to the next head", async () => {
    const changes = {
      [organization]: [
        "head: orlova",
        "head: [{ staff: orlova, until: 2026-01-31 }, { staff: sokolova, from: 2026-02-01 }]",
      ],
      [administrators]: compactText(administrators).replace(
        /main:[^]*additional:/,
        `main:
  - { staff: sokolova, appointedBy: order-appointment, appointedOn: 2025-09-01, until: 2026-01-31, personalMobile: +7 (000) 000-00-11, personalEmail: i@mail.example }
  - { staff: belova, appointedBy: order-appointment, appointedOn: 2026-02-01, personalMobile: +7 (000) 000-00-12, personalEmail: o@mail.example }
additional:`,
      ),
    } as const;
    const editor = [
      { staff: "sokolova", until: "2026-01-31" },
      { staff: "belova", from: "2026-02-01" },
    ];
    expect(listOf("channels", changes).map((channel) => channel.editor)).toEqual([editor, editor]);
    expect(listOf("chats", changes)[0]?.owner).toEqual([
      { staff: "orlova", until: "2026-01-31" },
      { staff: "sokolova", from: "2026-02-01" },
    ]);
    const { problems } = await check(openCompact(changes));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("what rules find in a record that nobody wrote", () => {
  test("stands at what it follows from, and the hint says how to say otherwise", async () => {
    const changes = { [groups]: [",\n      parentsJoinedOn: 2025-09-10", ""] } as const;
    const { problems } = await check(openCompact(changes), { day: "2026-06-01" });
    expect(problems.filter(({ severity }) => severity === "error")).toMatchObject([
      {
        rule: "unused-invitation",
        ...{ file: `content/${groups}`, line: 3 },
        owner: { organization: "ds5-rodnichok", record: "groups.lastochka.createdOn" },
        hint: "Отзовите её и запишите день в revokedOn. Этого никто не писал, это выведено (создание группы «Ласточка» на платформе). Если на деле иначе, запишите сами: invitations в assignments.yaml.",
      },
    ]);
  });
});
