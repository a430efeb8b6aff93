import { expect, test } from "vitest";
import {
  daysOf,
  listFounders,
  listHistories,
} from "../../../../src/packages/education/facts/histories.ts";
import { organization } from "../organization.ts";
import { member } from "../model/people.ts";

const days = { from: "2024-09-02", until: "2025-05-30" };

test("all histories, each with whose it is and the days that it is to tell of", () => {
  const found = listHistories({
    organization: {
      ...organization,
      bodies: [{ id: "b", name: "совет", chair: "a", from: "2024-01-09" }],
    },
    assignments: {
      staff: [member("a", { position: [{ position: "п", ...days }], employedUntil: "2025-08-29" })],
      educators: [{ staff: "a", group: "g", from: "2024-09-03" }],
    },
    groups: { groups: [{ id: "g", name: "г", kind: "age-group", closedOn: "2026-05-29" }] },
    documents: {
      editions: [
        { id: "x", kind: "order", date: "2024-09-02", status: "in-force" },
        {
          ...{ id: "y", kind: "order", date: "2024-08-30", status: "in-force" },
          inForceFrom: "2024-09-01",
        },
      ],
    },
  });
  const told = found.map(({ file, place, what, life }) => [
    ...[`${file}: ${place.join(".")}`, what, life.from, life.until],
  ]);
  expect(told).toEqual([
    ["organization: head", "руководителя", "2024-09-01", undefined],
    ["organization: name", "наименования", "2024-09-01", undefined],
    ["organization: address", "адреса", "2024-09-01", undefined],
    ["organization: founder", "учредителя", "2024-09-01", undefined],
    ["organization: bodies.0.chair", "председателя", "2024-01-09", undefined],
    ["assignments: staff.0.surname", "фамилии", "2020-01-01", "2025-08-29"],
    ["assignments: staff.0.position", "должности", "2020-01-01", "2025-08-29"],
    ["groups: groups.0.name", "названия", "2024-09-03", "2026-05-29"],
    ["groups: groups.0.age", "возраста", "2024-09-03", "2026-05-29"],
    ["groups: groups.0.description", "пояснения", "2024-09-03", "2026-05-29"],
  ]);
  expect(found[6]?.terms).toMatchObject([days]);
});

test("an organization tells of its life from the day that it was founded", () => {
  const [head] = listHistories({
    organization: { ...organization, foundedOn: "1980-09-01" },
    ...{ assignments: { staff: [], educators: [] }, groups: { groups: [] } },
    documents: { editions: [] },
  });
  expect(head?.life).toEqual({ from: "1980-09-01" });
});

test("founders proper, without owners; the days of a plain value are open", () => {
  const founder = [
    { name: "а", role: "owner" as const, ...days },
    { name: "б", ...days },
  ];
  expect(listFounders({ ...organization, founder })).toMatchObject([{ path: [1], ...days }]);
  const { founder: none, ...rest } = organization;
  expect(none).toBeDefined();
  expect(listFounders(rest)).toEqual([]);
  expect(daysOf("а")).toMatchObject([{ from: undefined, until: undefined, path: [] }]);
});
