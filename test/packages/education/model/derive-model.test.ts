import { describe, expect, test } from "vitest";

import { deriveModel } from "../../../src/model/derive/derive-model.ts";
import type { OrganizationData } from "../../../../src/engine/check/check-organization.ts";
import { openScope } from "../../../src/run/open-scope.ts";
import { exampleContent } from "../../../content-folder.ts";
import { member } from "./people.ts";

const { project } = openScope({ content: exampleContent, organizations: [], documents: [] });
const [{ data } = { data: null }] = project.organizations;
const { reference } = project;
if (!data || !reference) throw new Error("No example");
const example = data;
const known = reference;

const day = "2024-10-01";
const later = "2024-11-01";

function modelOf(change: Partial<OrganizationData>, on = day) {
  return deriveModel("ds1", { ...example, ...change }, known)(on);
}

const head = example.organization.head;

/** Two people of the staff besides the head, of whom one comes later. */
function withStaff() {
  const old = example.assignments.staff.filter(({ id }) => id === head);
  const added = [member("old"), member("new", { employedFrom: later })];
  return { ...example.assignments, staff: [...old, ...added], educators: [], invitations: [] };
}

const main = {
  ...example.administrators.main,
  staff: head,
};
const administrators = { main, additional: [] };
const organization = { ...example.organization, bodies: [] };

describe("on a day", () => {
  const group = { id: "g", name: "Радуга", kind: "age-group" } as const;
  const staffGroup = { id: "s", name: "Сотрудники", kind: "staff" } as const;
  const talk = { name: "т", kind: "other", createdOn: "2024-09-09" } as const;
  const change = {
    organization,
    administrators,
    groups: { groups: [group, staffGroup] },
    assignments: {
      ...withStaff(),
      chats: [
        { ...talk, id: "a", name: "общий", owner: "old" },
        { ...talk, id: "b", name: "группы", owner: "old", group: "g" },
        { ...talk, id: "c", name: "нового", owner: "new" },
      ],
      channels: [
        { ...talk, id: "d", name: "канал", editor: "old" },
        { ...talk, id: "e", name: "канал нового", editor: "new" },
      ],
    },
  };
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

  test("stand those who work there, the head apart from those whom his orders concern", () => {
    const { staff, subordinates } = modelOf(change);
    expect(staff.map(({ id }) => id)).toEqual([head, "old"]);
    expect(subordinates.map(({ id }) => id)).toEqual(["old"]);
    expect(modelOf(change, later).subordinates.map(({ id }) => id)).toEqual(["old", "new"]);
  });

  test("stand chats and channels of those who have come", () => {
    const now = modelOf(change);
    expect(names(now.chats)).toEqual(["общий", "группы"]);
    expect(names(now.commonChats)).toEqual(["общий"]);
    expect(names(now.channels)).toEqual(["канал"]);
    const then = modelOf(change, later);
    expect(names(then.chats)).toEqual(["общий", "группы", "нового"]);
    expect(names(then.commonChats)).toEqual(["общий", "нового"]);
    expect(names(then.channels)).toEqual(["канал", "канал нового"]);
  });

  test("stand the groups without that of the staff, which invitations still name", () => {
    const invitation = { role: "employee", sentTo: "всем", createdOn: "2024-09-09" } as const;
    const invitations = [{ ...invitation, id: "i", group: "s" }];
    const model = modelOf({ ...change, assignments: { ...change.assignments, invitations } });
    expect(names(model.groups)).toEqual(["Радуга"]);
    expect(model.invitations.map(({ group: title }) => title)).toEqual([
      expect.stringContaining("Сотрудники"),
    ]);
    expect(model.statistics.employed).toBe(2);
    expect(model.day.iso).toBe(day);
  });

  test("a group has the educators and the chats that are its own", () => {
    const educators = [
      { staff: "old", group: "g", from: "2024-09-02" },
      { staff: "new", group: "s", from: "2024-09-02" },
    ];
    const parents = { ...talk, id: "p", name: "родители", owner: "old", group: "g" };
    const chats = [...change.assignments.chats, { ...parents, kind: "educators-parents" as const }];
    const { groups } = modelOf({
      ...change,
      assignments: { ...change.assignments, educators, chats },
    });
    expect(groups[0]?.educators.map(({ id }) => id)).toEqual(["old"]);
    expect(names(groups[0]?.chats ?? [])).toEqual(["группы", "родители"]);
    expect(names(groups[0]?.parentChats ?? [])).toEqual(["родители"]);
    expect(groups[0]).toMatchObject({ age: null, description: null });
    const described = { ...group, age: "3–4 года", description: "младшие" };
    expect(modelOf({ ...change, groups: { groups: [described] } }).groups).toMatchObject([
      { age: "3–4 года", description: "младшие" },
    ]);
  });
});

test("the main administrator, and the chairs of bodies where the data tell them", () => {
  const bodies = [
    { id: "a", name: "Педагогический совет", chair: head },
    { id: "b", name: "Общее собрание" },
  ];
  const model = modelOf({ organization: { ...organization, bodies } });
  expect(model.administrator.isMain).toBe(true);
  expect(model.administrators[0]).toBe(model.administrator);
  expect(model.bodies).toEqual([
    { name: "Педагогический совет", chair: model.head },
    { name: "Общее собрание", chair: null },
  ]);
  expect(model.terms.groupHeading).toBe("Группа");
});

test("what leads nowhere is a bug", () => {
  expect(() => modelOf({ organization: { ...organization, type: "lost" } })).toThrow(
    "No such id: lost",
  );
});
