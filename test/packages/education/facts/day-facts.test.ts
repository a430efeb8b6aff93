import { describe, expect, test } from "vitest";
import {
  editionOf,
  type EducationFacts,
  happened,
  namePerson,
  nameRecord,
  signedEditionOf,
  staffOf,
} from "../../../../src/packages/education/facts/day-facts.ts";
import {
  coveredGroups,
  groupsOf,
  groupWords,
} from "../../../../src/packages/education/facts/groups.ts";
import type {
  Assignments,
  Edition,
  Group,
  OrganizationType,
} from "../../../../src/packages/education/generated/types.ts";
import { organization } from "../organization.ts";
import { member, nothing } from "../model/people.ts";

/** A word that shows in which case and number it stands. */
const word = (stem: string): OrganizationType["group"] => {
  const cases = (number: string) => ({
    ...{ nominative: `${stem}-${number}-nom`, genitive: `${stem}-${number}-gen` },
    ...{ dative: "", accusative: "", instrumental: "", prepositional: "" },
  });
  return { singular: cases("one"), plural: cases("many") };
};

const typeOf = (id: string): OrganizationType => ({
  ...{ id, name: id, group: word(id), educator: word("e"), pupil: word("p") },
});

interface Given {
  editions?: Edition[];
  assignments?: Assignments;
  groups?: Group[];
  type?: string;
}

function facts(
  day: string,
  { editions = [], assignments = nothing, groups = [], type = "kindergarten" }: Given,
): EducationFacts {
  return {
    ...{ day, reference: { acts: { acts: [] }, calendar: { years: [] }, organizationTypes } },
    data: {
      organization: { ...organization, type },
      ...{ groups: { groups }, assignments, documents: { editions } },
    },
  };
}
const organizationTypes = { types: [typeOf("school"), typeOf("kindergarten")] };

const record = (id: string, date: string, more: Partial<Edition> = {}): Edition => ({
  ...{ id, kind: "rules", date, status: "in-force" },
  ...more,
});

test("what has happened by a day, the day itself included", () => {
  const dates = ["2024-09-01", "2024-09-02", "2024-09-03", undefined];
  expect(happened(dates, (date) => date, { day: "2024-09-02" })).toEqual(dates.slice(0, 2));
});

test("who is employed on a day, of some roles or of all", () => {
  const assignments = {
    staff: [
      member("a", { role: "administration" }),
      member("b"),
      member("c", { employedUntil: "2024-09-01" }),
      member("d", { role: "other" }),
    ],
  };
  const on = (day: string, ...roles: Parameters<typeof staffOf>[1][]) =>
    staffOf({ data: { assignments }, day }, ...roles).map(({ id }) => id);
  expect(on("2024-09-01")).toEqual(["a", "b", "c", "d"]);
  expect(on("2024-09-02")).toEqual(["a", "b", "d"]);
  expect(on("2024-09-01", "educator")).toEqual(["b", "c"]);
  expect(on("2024-09-02", "educator", "administration")).toEqual(["a", "b"]);
});

describe("the record of a kind on a day", () => {
  const editions = [
    record("first", "2024-01-09", { edition: 1 }),
    record("second", "2025-01-09", { edition: 2 }),
    record("draft", "2025-02-03", { edition: 3, status: "draft" }),
  ];
  const find = (of: typeof editionOf, day: string, given = editions) =>
    of(facts(day, { editions: given }), "rules")?.id;

  test("is the edition that holds, of those that are dated by then", () => {
    expect(find(editionOf, "2024-01-08")).toBeUndefined();
    expect(find(editionOf, "2024-01-09")).toBe("first");
    expect(find(editionOf, "2025-01-09")).toBe("second");
    expect(editionOf(facts("2025-01-09", { editions }), "memo")).toBeUndefined();
  });

  test("is the last one where none has an edition number, else one that has", () => {
    const plain = ["a", "b", "c"].map((id) => record(id, "2024-01-09"));
    expect(find(editionOf, "2024-02-01", plain)).toBe("c");
    const draft = record("draft", "2024-01-10", { status: "draft" });
    const numbered = record("numbered", "2024-01-09", { edition: 1 });
    expect(find(editionOf, "2024-02-01", [numbered, draft])).toBe("numbered");
  });

  test("is no draft where it is to be signed", () => {
    const only = editions.slice(2);
    expect(find(editionOf, "2025-02-03", only)).toBe("draft");
    expect(find(signedEditionOf, "2025-02-03", only)).toBeUndefined();
    expect(find(signedEditionOf, "2025-02-03")).toBe("second");
  });
});

test("a record is named once it is signed and dated", () => {
  const editions = [
    record("other", "2024-01-09", { number: "1" }),
    record("order", "2024-09-02", { number: "86" }),
    record("plain", "2024-09-02"),
    record("draft", "2024-09-02", { status: "draft" }),
  ];
  const on = (day: string, id?: string) => nameRecord(facts(day, { editions }), "приказ", id);
  expect(on("2024-09-02", "order")).toBe("приказ № 86 от 02.09.2024");
  expect(on("2024-09-02", "plain")).toBe("приказ без номера от 02.09.2024");
  expect(on("2024-09-01", "order")).toBeNull();
  expect(on("2024-09-02", "draft")).toBeNull();
  expect(on("2024-09-02")).toBeNull();
});

test("a person is named by the surname of the day", () => {
  const surname = [
    { surname: "Рощина", until: "2024-10-04" },
    { surname: "Зайцева", from: "2024-10-05" },
  ];
  const she = { sex: "female", firstName: "Анна", patronymic: "Ильинична", surname } as const;
  const assignments = { ...nothing, staff: [member("a"), member("b", she)] };
  expect(namePerson(facts("2024-10-04", { assignments }), "b")).toBe("Рощина\u00a0А.\u00a0И.");
  expect(namePerson(facts("2024-10-05", { assignments }), "b")).toBe("Зайцева\u00a0А.\u00a0И.");
  expect(() => namePerson(facts("2024-10-05", { assignments }), "c")).toThrow("No such person: c");
});

describe("the groups of a day", () => {
  const group = (id: string, more: Partial<Group> = {}): Group => ({
    ...{ id, name: id, kind: "age-group" },
    ...more,
  });
  const groups = [
    group("staff", { kind: "staff" }),
    group("a"),
    group("b", { openedOn: "2024-09-02", closedOn: "2025-05-30" }),
    group("c", { kind: "class" }),
  ];
  const absences = [{ kind: "maternity", from: "2025-02-03" }] as const;
  const assignments: Assignments = {
    staff: [member("x"), member("y", { absences: [...absences] })],
    educators: [
      { staff: "x", group: "b", from: "2024-09-02", until: "2025-01-31" },
      { staff: "y", group: "c", from: "2024-09-02" },
      { staff: "lost", group: "a", from: "2024-09-02" },
    ],
  };
  const on = (of: (facts: EducationFacts) => Group[], day: string) =>
    of(facts(day, { groups, assignments })).map(({ id }) => id);

  test("are those that are open, without that of the staff", () => {
    expect(on(groupsOf, "2024-09-01")).toEqual([]);
    expect(on(groupsOf, "2025-05-30")).toEqual(["a", "b", "c"]);
    expect(on(groupsOf, "2025-05-31")).toEqual(["a", "c"]);
  });

  test("are covered where somebody works who is there", () => {
    expect(on(coveredGroups, "2025-01-31")).toEqual(["b", "c"]);
    expect(on(coveredGroups, "2025-02-01")).toEqual(["c"]);
    expect(on(coveredGroups, "2025-02-03")).toEqual([]);
  });

  test("are called by the words of the organization's type", () => {
    expect(groupWords(facts("2024-09-02", {}))).toEqual([
      ...["kindergarten-one-nom", "kindergarten-one-gen", "kindergarten-many-gen"],
    ]);
    expect(() => groupWords(facts("2024-09-02", { type: "gone" }))).toThrow("No such type: gone");
  });
});
