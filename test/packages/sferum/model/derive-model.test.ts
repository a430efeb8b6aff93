import { describe, expect, test } from "vitest";

import type { SferumData } from "../../../../src/packages/sferum/files.ts";
import { headOn } from "../../../../src/packages/education/facts/heads.ts";
import { mainOn } from "../../../../src/packages/sferum/facts/administrators.ts";
import { member } from "../../education/model/people.ts";
import { readSferumExample } from "../example.ts";
import { sferumModel } from "../model-of.ts";

const { data: example, reference } = readSferumExample();

const day = "2024-10-01";
const later = "2024-11-01";

function modelOf(change: Partial<SferumData>, on = day) {
  return sferumModel({ id: "ds1", data: { ...example, ...change }, reference }, on);
}

const head = headOn(example, day).staff;

/** Two people of the staff besides the head, of whom one comes later. */
function withStaff() {
  const old = example.assignments.staff.filter(({ id }) => id === head);
  const added = [member("old"), member("new", { employedFrom: later })];
  return { ...example.assignments, staff: [...old, ...added], educators: [], invitations: [] };
}

const { appointedBy, appointedOn, personalMobile, personalEmail } = mainOn(
  example.administrators,
  day,
);
const main = { staff: head, appointedBy, appointedOn, personalMobile, personalEmail };
const administrators = { main, additional: [] };
const organization = { ...example.organization, head, bodies: [] };

function namesOf(list: readonly { name: string }[]): string[] {
  return list.map(({ name }) => name);
}

describe("on a day", () => {
  const group = { id: "g", name: "Радуга", kind: "age-group" } as const;
  const staffGroup = { id: "s", name: "Сотрудники", kind: "staff" } as const;
  const talk = { name: "т", kind: "other", createdOn: "2024-09-09" } as const;
  const brief = { createdOn: later, closedOn: "2025-05-30" };
  const change = {
    organization,
    administrators,
    groups: { groups: [group, staffGroup] },
    assignments: {
      ...withStaff(),
      chats: [
        { ...talk, id: "a", name: "общий", owner: "old" },
        { ...talk, id: "b", name: "группы", owner: "old", group: "g" },
        { ...talk, ...brief, id: "c", name: "нового", owner: "new" },
      ],
      channels: [
        { ...talk, id: "d", name: "канал", editor: "old" },
        { ...talk, ...brief, id: "e", name: "канал нового", editor: "new" },
      ],
    },
  };

  test("stand those who work there, the head apart from those whom his orders concern", () => {
    const { staff, subordinates } = modelOf(change);
    expect(staff.map(({ id }) => id)).toEqual([head, "old"]);
    expect(subordinates.map(({ id }) => id)).toEqual(["old"]);
    expect(modelOf(change, later).subordinates.map(({ id }) => id)).toEqual(["old", "new"]);
  });

  test("stand the chats and channels of that day: none made later, none that was closed", () => {
    const on = (each: string) => {
      const { chats, commonChats, channels } = modelOf(change, each);
      return [chats, commonChats, channels].map(namesOf);
    };
    expect(on("2024-09-08")).toEqual([[], [], []]);
    expect(on("2024-09-09")).toEqual([["общий", "группы"], ["общий"], ["канал"]]);
    expect(on("2024-10-31")).toEqual(on("2024-09-09"));
    const all = [
      ["общий", "группы", "нового"],
      ["общий", "нового"],
      ["канал", "канал нового"],
    ];
    expect(on(later)).toEqual(all);
    expect(on("2025-05-30")).toEqual(all);
    expect(on("2025-05-31")).toEqual([["общий", "группы"], ["общий"], ["канал"]]);
  });

  test("a chat and a channel stand with who answers for them then", () => {
    const terms = [
      { staff: "old", until: "2024-10-31" },
      { staff: head, from: "2024-11-01" },
    ];
    const assignments = {
      ...change.assignments,
      chats: [{ ...talk, id: "a", owner: terms }],
      channels: [{ ...talk, id: "d", editor: terms }],
    };
    const on = (each: string) => {
      const { chats, channels } = modelOf({ ...change, assignments }, each);
      return [chats[0]?.owner.id, channels[0]?.editor.id];
    };
    expect(on("2024-10-31")).toEqual(["old", "old"]);
    expect(on("2024-11-01")).toEqual([head, head]);
  });

  test("stand the groups without that of the staff, which invitations still name", () => {
    const invitation = { role: "employee", sentTo: "всем", createdOn: "2024-09-09" } as const;
    const invitations = [{ ...invitation, id: "i", group: "s" }];
    const model = modelOf({ ...change, assignments: { ...change.assignments, invitations } });
    expect(namesOf(model.groups)).toEqual(["Радуга"]);
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
    expect(namesOf(groups[0]?.chats ?? [])).toEqual(["группы", "родители"]);
    expect(namesOf(groups[0]?.parentChats ?? [])).toEqual(["родители"]);
    expect(groups[0]).toMatchObject({ age: null, description: null });
    const described = { ...group, age: "3–4 года", description: "младшие" };
    expect(modelOf({ ...change, groups: { groups: [described] } }).groups).toMatchObject([
      { age: "3–4 года", description: "младшие" },
    ]);
  });
});

test("whom orders are made known to: no head, acting or away, and nobody who is away for long", () => {
  const base = withStaff();
  const leave = [{ kind: "childcare" as const, from: day, until: "2024-10-31" }];
  const assignments = {
    ...base,
    ...{ chats: [], channels: [] },
    staff: [...base.staff, member("away", { absences: leave }), member("third")],
  };
  const names = (on: string, given: SferumData["organization"]) =>
    modelOf({ administrators, organization: given, assignments }, on).subordinates.map(
      ({ id }) => id,
    );
  const acting = {
    ...organization,
    head: [{ staff: head }, { staff: "old", acting: true, from: day }],
  };
  expect(names(day, organization)).toEqual(["old", "third"]);
  expect(names(day, acting)).toEqual(["third"]);
  expect(names(later, organization)).toEqual(["old", "new", "away", "third"]);
});

test("a group that is closed is no group of the day", () => {
  const group = { id: "g", name: "Радуга", kind: "age-group", closedOn: "2024-10-01" } as const;
  const on = (each: string) =>
    namesOf(modelOf({ organization, administrators, groups: { groups: [group] } }, each).groups);
  expect([on("2024-10-01"), on("2024-10-02")]).toEqual([["Радуга"], []]);
});

test("a group has its own chats, and among them those with parents", () => {
  const group = (id: string) => ({ id, name: id, kind: "age-group" as const });
  const talk = { name: "Чат", owner: head, createdOn: "2024-09-09" };
  const chats = [
    { ...talk, id: "a", name: "родители", kind: "educators-parents" as const, group: "g" },
    { ...talk, id: "b", name: "педагоги", kind: "other" as const, group: "g" },
    { ...talk, id: "c", name: "чужие", kind: "educators-parents" as const, group: "other" },
    { ...talk, id: "d", name: "общий", kind: "educators-parents" as const },
  ];
  const { groups } = modelOf({
    ...{ organization, administrators },
    groups: { groups: [group("g"), group("other"), group("bare")] },
    assignments: { ...withStaff(), chats, channels: [] },
  });
  const names = groups.map((each) => [each.chats, each.parentChats].map(namesOf));
  expect(names).toEqual([
    [["родители", "педагоги"], ["родители"]],
    [["чужие"], ["чужие"]],
    [[], []],
  ]);
});

test("the main administrator, and the chairs of bodies where the data tell them", () => {
  const bodies = [
    { id: "a", name: "Педагогический совет", chair: head },
    { id: "b", name: "Общее собрание" },
  ];
  const model = modelOf({ organization: { ...organization, bodies } });
  expect(model.administrator.isMain).toBe(true);
  expect(model.administrators[0]).toBe(model.administrator);
  expect(model.bodies).toMatchObject([
    { name: "Педагогический совет", chair: model.head },
    { name: "Общее собрание", chair: null },
  ]);
  expect(model.terms.groupHeading).toBe("Группа");
});

test("pupils use the platform where those of one group do: of classes in a kindergarten", () => {
  const use = (...kinds: ("age-group" | "class")[]) =>
    modelOf({
      ...{ organization, administrators },
      groups: { groups: kinds.map((kind) => ({ id: kind, name: kind, kind })) },
      assignments: { ...withStaff(), chats: [], channels: [] },
    }).terms.pupilsUsePlatform;
  expect([use(), use("age-group"), use("age-group", "class")]).toEqual([false, false, true]);
});

test("other channels where they are told; invitations from their first day on", () => {
  const invitation = { role: "employee", sentTo: "всем", createdOn: day } as const;
  const told = modelOf({
    administrators,
    organization: { ...organization, otherChannels: ["стенд"] },
    assignments: {
      ...{ ...withStaff(), chats: [], channels: [] },
      invitations: [
        { ...invitation, id: "i" },
        { ...invitation, id: "j", createdOn: "2024-10-02" },
      ],
    },
  });
  expect(told.organization.otherChannels).toEqual(["стенд"]);
  expect(told.invitations).toHaveLength(1);
  const { otherChannels, ...silent } = organization;
  expect(modelOf({ organization: silent }).organization.otherChannels).toEqual([]);
  expect(otherChannels).toBeDefined();
});

test("what leads nowhere is a bug", () => {
  expect(() => modelOf({ organization: { ...organization, type: "lost" } })).toThrow(
    "No such id: lost",
  );
});
