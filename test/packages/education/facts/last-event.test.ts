import { describe, expect, test } from "vitest";

import { asOfDay, lastBeginning } from "../../../../src/packages/education/facts/last-event.ts";
import type { Edition } from "../../../../src/packages/education/generated/types.ts";
import { member } from "../model/people.ts";
import { organization } from "../organization.ts";

describe("the latest beginning that stands anywhere", () => {
  test.each([
    [[{ a: "2024-09-02", b: ["2024-09-30", { c: "2024-09-16" }] }], "2024-09-30"],
    ["2024-09-02", "2024-09-02"],
    ["с 2024-09-02", null],
    ["2024-09-02 и далее", null],
    ["текст", null],
    [{ a: 5, b: null, c: true }, null],
    [[], null],
    [null, null],
  ])("%j: %s", (value, expected) => {
    expect(lastBeginning(value)).toBe(expected);
  });

  test.each([
    ...["until", "employedUntil", "validUntil", "inForceUntil", "closedOn", "asOf", "sealed"],
  ])("is not an end: %s", (key) => {
    expect(lastBeginning({ from: "2024-09-02", [key]: "2027-11-10" })).toBe("2024-09-02");
    expect(lastBeginning({ [key]: { from: "2027-11-10" } })).toBeNull();
  });

  test.each(["from", "revokedOn", "usedOn", "untilled", "createdOn", "date"])(
    "is whatever else has a day: %s",
    (key) => {
      expect(lastBeginning({ date: "2024-09-02", [key]: "2024-09-03" })).toBe("2024-09-03");
    },
  );
});

describe("the day of papers without a date of their own", () => {
  const order = (date: string, status: Edition["status"] = "in-force"): Edition => ({
    ...{ id: date, kind: "order", date, status },
  });
  const dayOf = (editions: Edition[], more: object = {}) =>
    asOfDay({ organization, documents: { editions }, ...more });

  test("is that of the last event, whatever the file, those of other packages too", () => {
    expect(dayOf([order("2024-09-02"), order("2024-08-30")])).toBe("2024-09-02");
    const staff = [member("a", { employedFrom: "2024-09-03", employedUntil: "2027-11-10" })];
    expect(dayOf([order("2024-09-02")], { assignments: { staff } })).toBe("2024-09-03");
    expect(dayOf([order("2024-09-02")], { passes: [{ validFrom: "2024-09-04" }] })).toBe(
      "2024-09-04",
    );
  });

  test("is not the first day of what was repealed before it", () => {
    const planned = { ...order("2024-09-02"), inForceFrom: "2024-12-02" };
    const act = { ...order("2024-10-01"), repeals: [planned.id] };
    expect(dayOf([planned])).toBe("2024-12-02");
    expect(dayOf([planned, act])).toBe("2024-10-01");
    expect(dayOf([planned, { ...act, inForceFrom: "2024-12-03" }])).toBe("2024-12-03");
  });

  test("is not that of what is only drafted or adopted", () => {
    const drafts = [order("2026-01-09", "draft"), order("2026-01-12", "adopted")];
    expect(dayOf([order("2024-09-02"), ...drafts])).toBe("2024-09-02");
    expect(dayOf([order("2024-09-02"), order("2024-09-05", "approved")])).toBe("2024-09-05");
    expect(dayOf([order("2024-09-02"), order("2024-09-05", "repealed")])).toBe("2024-09-05");
  });

  test.each([
    ["draft", "2024-09-02"],
    ["adopted", "2024-09-02"],
    ["approved", "2026-01-12"],
    ["in-force", "2026-01-12"],
  ] as const)("of what a document brings about: %s", (status, expected) => {
    const editions = [order("2024-09-02"), { ...order("2026-01-09", status), id: "next" }];
    const main = { appointedBy: "next", appointedOn: "2026-01-12" };
    const day = dayOf(editions, { administrators: { main, additional: [main] } });
    expect(day).toBe(expected);
    const known = { administrators: { main: { ...main, registration: { on: "2026-01-13" } } } };
    expect(dayOf(editions, known)).toBe("2026-01-13");
  });

  test("is what the data say, be it earlier or later", () => {
    for (const asOf of ["2024-08-01", "2026-08-01"]) {
      const documents = { editions: [order("2024-09-02")] };
      expect(asOfDay({ organization: { ...organization, asOf }, documents })).toBe(asOf);
    }
  });
});
