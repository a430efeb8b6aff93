import { describe, expect, test } from "vitest";

import { sferum } from "../../../../src/index.ts";

const organization = `# Наш сад
head: zaytseva # с октября
type: kindergarten
`;
const assignments = `staff:
  - { id: makarova, position: заведующий, employedFrom: 2015-08-03, employedUntil: 2025-09-30 }
  - { id: zaytseva, position: заведующий, employedFrom: 2025-10-01 }
  - { id: zhuk, position: воспитатель, employedFrom: 2015-08-03, employedUntil: 2025-09-30 }
chats:
  - id: old
    owner: zaytseva # прежний чат
    createdOn: 2024-09-02
  - { id: new, owner: zaytseva, createdOn: 2025-10-01 }
  - { id: other, owner: zhuk, createdOn: 2024-09-02 }
channels:
  - { id: staff, editor: 'zaytseva', createdOn: 2024-09-02 }
`;
const history = "[{ staff: makarova, until: 2025-09-30 }, { staff: zaytseva, from: 2025-10-01 }]";

function migrate(files: Record<string, string>): Map<string, string> {
  const texts = new Map(Object.entries(files));
  for (const [name, { text }] of sferum.migrateTogether(texts)) texts.set(name, text);
  return texts;
}

describe("data of the time without a past", () => {
  test("a head has the one before him, and so have his chats; comments stay, twice is once", () => {
    const once = migrate({ organization, assignments });
    expect(once.get("organization")).toBe(organization.replace("zaytseva #", `${history} #`));
    expect(once.get("assignments")).toBe(
      assignments
        .replace("owner: zaytseva # прежний", `owner: ${history} # прежний`)
        .replace("'zaytseva'", history),
    );
    expect(migrate(Object.fromEntries(once))).toEqual(once);
    const [first] = sferum.migrateTogether(new Map(Object.entries({ organization, assignments })));
    expect(first?.[1].steps).toEqual([
      { title: "Руководители записаны списком, каждый со своими днями", lines: [2] },
    ]);
  });

  test("three heads one after another", () => {
    const three = assignments.replace(
      "staff:\n",
      "staff:\n  - { id: lebedeva, position: заведующий, employedFrom: 2010-01-11, employedUntil: 2015-08-02 }\n",
    );
    expect(migrate({ organization, assignments: three }).get("organization")).toContain(
      "[{ staff: lebedeva, until: 2015-08-02 }, { staff: makarova, from: 2015-08-03, until: 2025-09-30 }, { staff: zaytseva, from: 2025-10-01 }]",
    );
  });

  test.each(["и. о. заведующего", "исполняющий обязанности заведующего", "врио заведующего"])(
    "%s, until the head came",
    (position) => {
      const before = assignments.replace(
        "makarova, position: заведующий",
        `makarova, position: ${position}`,
      );
      expect(migrate({ organization, assignments: before }).get("organization")).toContain(history);
    },
  );

  test.each([
    [
      "a day between",
      assignments.replace(
        "employedUntil: 2025-09-30 }\n  - { id: zay",
        "employedUntil: 2025-09-26 }\n  - { id: zay",
      ),
    ],
    [
      "another post",
      assignments.replace("makarova, position: заведующий", "makarova, position: методист"),
    ],
    [
      "two of them",
      assignments.replace("zhuk, position: воспитатель", "zhuk, position: заведующий"),
    ],
    ["nobody known", "staff: [1, { id: 2 }]\nchats: 5\n"],
    ["no list", "staff: {}\n"],
  ])("nothing is guessed: %s", (_, changed) => {
    expect(
      sferum.migrateTogether(new Map(Object.entries({ organization, assignments: changed }))).size,
    ).toBe(0);
  });
});

describe("a chat of parents that is older than the work of its owner here", () => {
  const data = `staff:
  - { id: zhuk, position: воспитатель, employedFrom: 2015-08-03, employedUntil: 2025-05-30 }
  - { id: osa, position: воспитатель, employedFrom: 2025-05-31 }
educators:
  - { staff: zhuk, group: raduga, from: 2024-09-02 }
  - { staff: osa, group: raduga, from: 2025-05-31 }
chats:
  - { id: parents, kind: educators-parents, group: raduga, owner: osa, createdOn: 2024-09-10 } # наш
  - { id: later, kind: educators-parents, group: raduga, owner: osa, createdOn: 2025-06-02 }
  - { id: other, kind: other, owner: osa, createdOn: 2024-09-10 }
`;
  const owner = "[{ staff: zhuk, until: 2025-05-30 }, { staff: osa, from: 2025-05-31 }]";

  test("was that of the educator before him; comments stay, twice is once", () => {
    const once = migrate({ assignments: data });
    expect(once.get("assignments")).toBe(
      data.replace(
        "owner: osa, createdOn: 2024-09-10 } #",
        `owner: ${owner}, createdOn: 2024-09-10 } #`,
      ),
    );
    expect(migrate(Object.fromEntries(once))).toEqual(once);
  });

  test("goes back as far as the chat does", () => {
    const three = data
      .replace(
        "staff:\n",
        "staff:\n  - { id: lis, position: воспитатель, employedFrom: 2010-01-11 }\n",
      )
      .replace("zhuk, group: raduga, from: 2024-09-02", "zhuk, group: raduga, from: 2024-12-02")
      .replace(
        "educators:\n",
        "educators:\n  - { staff: lis, group: raduga, from: 2024-09-02, until: 2024-12-01 }\n",
      );
    expect(migrate({ assignments: three }).get("assignments")).toContain(
      "[{ staff: lis, until: 2024-12-01 }, { staff: zhuk, from: 2024-12-02, until: 2025-05-30 }, { staff: osa, from: 2025-05-31 }]",
    );
  });

  test.each([
    ["a day between", data.replace("from: 2025-05-31 }\nchats", "from: 2025-06-02 }\nchats")],
    [
      "he worked here by then",
      data.replace("employedFrom: 2025-05-31", "employedFrom: 2024-09-10"),
    ],
    [
      "nobody was there before",
      data.replace("{ staff: zhuk, group: raduga", "{ staff: zhuk, group: other"),
    ],
    [
      "two of them",
      data.replace(
        "educators:\n",
        "educators:\n  - { staff: kit, group: raduga, from: 2024-09-02, until: 2025-05-30 }\n",
      ),
    ],
    [
      "a history already",
      data.replace(
        "owner: osa, createdOn: 2024-09-10 } #",
        `owner: ${owner}, createdOn: 2024-09-10 } #`,
      ),
    ],
  ])("nothing is guessed: %s", (_, changed) => {
    expect(sferum.migrateTogether(new Map(Object.entries({ assignments: changed }))).size).toBe(0);
  });
});
