import { describe, expect, test } from "vitest";

import {
  bodyOn,
  groupOn,
  isOpen,
  openedOn,
  organizationOn,
} from "../../../../src/packages/education/facts/snapshot.ts";
import type { Group } from "../../../../src/packages/education/generated/types.ts";
import { organization } from "../organization.ts";

const group: Group = { id: "g", name: "Радуга", kind: "age-group" };

describe("the organization on a day", () => {
  test("is as the data say where nothing changed", () => {
    const { founder, ...rest } = organization;
    expect(organizationOn(organization, "2024-09-02")).toMatchObject({
      ...{ name: rest.name, address: rest.address, founders: [founder], bodies: [] },
    });
  });

  test("has the name and the address of that day", () => {
    const name = { full: "Детский сад «Мечта»", short: "старое" };
    const address = { region: "О", locality: "старый", street: "у", building: "1" };
    const changed = {
      ...organization,
      name: [
        { ...name, until: "2025-08-31" },
        { ...name, short: "новое", from: "2025-09-01" },
      ],
      address: [
        { ...address, postalCode: "4", until: "2025-09-30" },
        { ...address, postalCode: "4", locality: "новый", from: "2025-10-01" },
      ],
    };
    const on = (day: string) => {
      const today = organizationOn(changed, day);
      return [today.name.short, today.address.locality];
    };
    expect(on("2025-08-31")).toEqual(["старое", "старый"]);
    expect(on("2025-09-01")).toEqual(["новое", "старый"]);
    expect(on("2025-09-30")).toEqual(["новое", "старый"]);
    expect(on("2025-10-01")).toEqual(["новое", "новый"]);
  });

  test("has all founders of that day; where none is told, the nearest", () => {
    const founder = [
      { name: "комитет", until: "2024-12-31" },
      { name: "город", from: "2024-03-01", until: "2024-12-31" },
      { name: "область", from: "2025-02-01" },
    ];
    const on = (day: string) =>
      organizationOn({ ...organization, founder }, day).founders.map(({ name }) => name);
    expect(on("2024-02-29")).toEqual(["комитет"]);
    expect(on("2024-03-01")).toEqual(["комитет", "город"]);
    expect(on("2024-12-31")).toEqual(["комитет", "город"]);
    expect(on("2025-01-31")).toEqual(["город"]);
    expect(on("2025-02-01")).toEqual(["область"]);
  });

  test("has the bodies that there were, chaired by who did", () => {
    const bodies = [
      {
        ...{ id: "a", name: "совет" },
        chair: [
          { staff: "one", until: "2025-08-31" },
          { staff: "two", from: "2025-09-01" },
        ],
      },
      { id: "b", name: "собрание", chair: "one", from: "2025-09-01", until: "2025-12-31" },
      { id: "c", name: "комитет" },
    ];
    const on = (day: string) =>
      organizationOn({ ...organization, bodies }, day).bodies.map(({ id, chair }) => [id, chair]);
    expect(on("2025-08-31")).toEqual([
      ["a", "one"],
      ["c", undefined],
    ]);
    const autumn = [
      ["a", "two"],
      ["b", "one"],
      ["c", undefined],
    ];
    expect(on("2025-09-01")).toEqual(autumn);
    expect(on("2025-12-31")).toEqual(autumn);
    expect(on("2026-01-01")).toEqual([
      ["a", "two"],
      ["c", undefined],
    ]);
    expect(bodyOn({ id: "c", name: "комитет" }, "2025-09-01")).toEqual({
      id: "c",
      name: "комитет",
    });
  });
});

test("a group on a day: its name, age and description change by themselves", () => {
  const changed: Group = {
    ...group,
    name: [
      { name: "Младшая", until: "2025-08-31" },
      { name: "Средняя", from: "2025-09-01" },
    ],
    age: [
      { age: "3–4", until: "2025-05-31" },
      { age: "4–5", from: "2025-06-01" },
    ],
    description: [
      { description: "в корпусе 1", until: "2025-08-31" },
      { description: "в корпусе 2", from: "2025-09-01" },
    ],
  };
  const on = (day: string) => {
    const { name, age, description } = groupOn(changed, day);
    return [name, age, description];
  };
  expect(on("2025-05-31")).toEqual(["Младшая", "3–4", "в корпусе 1"]);
  expect(on("2025-06-01")).toEqual(["Младшая", "4–5", "в корпусе 1"]);
  expect(on("2025-08-31")).toEqual(["Младшая", "4–5", "в корпусе 1"]);
  expect(on("2025-09-01")).toEqual(["Средняя", "4–5", "в корпусе 2"]);
  expect(groupOn(group, "2025-09-01")).toEqual({
    ...{ ...group, age: undefined, description: undefined },
  });
});

describe("the first day of a group", () => {
  const educators = [
    { staff: "a", group: "g", from: "2024-09-02" },
    { staff: "b", group: "g", from: "2024-08-15", until: "2024-08-31" },
    { staff: "a", group: "other", from: "2020-09-01" },
  ];

  test("is what the data say", () => {
    expect(openedOn({ ...group, openedOn: "2024-09-16" }, educators)).toBe("2024-09-16");
    const both = { ...group, openedOn: "2024-09-16", createdOn: "2024-09-02" };
    expect(openedOn(both, [])).toBe("2024-09-16");
  });

  test("else the first that they know of it", () => {
    expect(openedOn(group, educators)).toBe("2024-08-15");
    expect(openedOn({ ...group, createdOn: "2024-08-14" }, educators)).toBe("2024-08-14");
    expect(openedOn({ ...group, createdOn: "2024-09-09" }, educators)).toBe("2024-08-15");
    expect(openedOn({ ...group, createdOn: "2024-09-09" }, [])).toBe("2024-09-09");
  });

  test("else unknown: it has always been there", () => {
    expect(openedOn(group, [])).toBeNull();
    expect(isOpen(group, [], "0001-01-01")).toBe(true);
  });

  test("and the last one count", () => {
    const closed = { ...group, closedOn: "2025-05-30" };
    const days = ["2024-08-14", "2024-08-15", "2025-05-30", "2025-05-31"];
    expect(days.map((day) => isOpen(closed, educators, day))).toEqual([false, true, true, false]);
    expect(isOpen(group, educators, "2030-01-01")).toBe(true);
  });
});
