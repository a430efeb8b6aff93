import { describe, expect, test } from "vitest";

import {
  headOn,
  listHeads,
  permanentHeadOn,
} from "../../../../src/packages/education/facts/heads.ts";
import type {
  Organization,
  StaffMember,
} from "../../../../src/packages/education/generated/types.ts";
import { member } from "../model/people.ts";
import { organization } from "../organization.ts";

function dataOf(head: Organization["head"], ...staff: StaffMember[]) {
  return { organization: { ...organization, head }, assignments: { staff, educators: [] } };
}

describe("who heads", () => {
  test("one for all days: one line", () => {
    expect(listHeads(dataOf("a").organization)).toEqual([
      {
        value: { staff: "a", isActing: false, position: null },
        ...{ from: undefined, until: undefined, path: [] },
      },
    ]);
    expect(headOn(dataOf("a"), "2024-09-02")).toEqual({
      ...{ staff: "a", isActing: false, position: null },
      ...{ file: "organization", path: ["head"] },
    });
  });

  const two = dataOf([
    { staff: "a", until: "2025-09-30" },
    { staff: "b", from: "2025-10-01", position: "директор" },
  ]);

  test("one after another; the last day in office counts", () => {
    expect(headOn(two, "2025-09-30")).toMatchObject({ staff: "a", path: ["head", 0, "staff"] });
    expect(headOn(two, "2025-10-01")).toEqual({
      ...{ staff: "b", isActing: false, position: "директор" },
      ...{ file: "organization", path: ["head", 1, "staff"] },
    });
    expect(permanentHeadOn(two, "2025-09-30")).toBe("a");
    expect(permanentHeadOn(two, "2025-10-01")).toBe("b");
  });
});

describe("an acting head", () => {
  const acting = dataOf([
    { staff: "b", acting: true, from: "2025-07-01", until: "2025-07-28" },
    { staff: "a" },
  ]);

  test("comes before the one whose post it is, on his days alone, wherever he stands", () => {
    const on = (day: string) => {
      const { staff, isActing } = headOn(acting, day);
      return [staff, isActing];
    };
    expect(on("2025-06-30")).toEqual(["a", false]);
    expect(on("2025-07-01")).toEqual(["b", true]);
    expect(on("2025-07-28")).toEqual(["b", true]);
    expect(on("2025-07-29")).toEqual(["a", false]);
  });

  test("leaves the post to whose it is", () => {
    expect(permanentHeadOn(acting, "2025-07-10")).toBe("a");
  });

  test("may be all that there is: then nobody's post is known, and he signs on any day", () => {
    const alone = dataOf([{ staff: "b", acting: true, from: "2025-07-01", until: "2025-07-28" }]);
    expect(permanentHeadOn(alone, "2025-07-10")).toBeNull();
    expect(headOn(alone, "2025-07-10").staff).toBe("b");
    expect(headOn(alone, "2025-09-01").staff).toBe("b");
  });

  test("of two on one day is the one told last", () => {
    const both = dataOf([
      { staff: "a" },
      { staff: "b", acting: true, from: "2025-07-01" },
      { staff: "c", acting: true, from: "2025-07-10", until: "2025-07-12" },
    ]);
    expect(headOn(both, "2025-07-09").staff).toBe("b");
    expect(headOn(both, "2025-07-12").staff).toBe("c");
    expect(headOn(both, "2025-07-13").staff).toBe("b");
  });
});

describe("an absence that says who replaces", () => {
  const away = member("a", {
    absences: [
      { kind: "sick", from: "2025-02-03", until: "2025-02-07" },
      { kind: "vacation", from: "2025-07-01", until: "2025-07-28", replacedBy: "c" },
    ],
  });
  const data = dataOf("a", member("b"), away, member("c"));

  test("makes that one sign on its days, the last one included", () => {
    const on = (day: string) => headOn(data, day).staff;
    expect(on("2025-06-30")).toBe("a");
    expect(on("2025-07-01")).toBe("c");
    expect(on("2025-07-28")).toBe("c");
    expect(on("2025-07-29")).toBe("a");
    expect(permanentHeadOn(data, "2025-07-10")).toBe("a");
  });

  test("stands where the data say so", () => {
    expect(headOn(data, "2025-07-10")).toEqual({
      ...{ staff: "c", isActing: true, position: null, file: "assignments" },
      path: ["staff", 1, "absences", 1, "replacedBy"],
    });
  });

  test("without such a word changes nobody", () => {
    expect(headOn(data, "2025-02-05").staff).toBe("a");
  });

  test("gives way to an acting head whom the organization names", () => {
    const named = {
      ...data,
      ...dataOf(
        [{ staff: "a" }, { staff: "b", acting: true, from: "2025-07-10", until: "2025-07-28" }],
        member("b"),
        away,
        member("c"),
      ),
    };
    expect(headOn(named, "2025-07-09").staff).toBe("c");
    expect(headOn(named, "2025-07-10").staff).toBe("b");
  });

  test("of somebody who is no longer the head is no matter", () => {
    const before = dataOf(
      [
        { staff: "b", until: "2025-07-10" },
        { staff: "a", from: "2025-07-11" },
      ],
      member("b"),
      away,
    );
    expect(headOn(before, "2025-07-10").staff).toBe("b");
    expect(headOn(before, "2025-07-11").staff).toBe("c");
  });

  test("without an end lasts", () => {
    const open = member("a", {
      absences: [{ kind: "childcare", from: "2025-07-01", replacedBy: "c" }],
    });
    expect(headOn(dataOf("a", open), "2030-01-01").staff).toBe("c");
  });
});
