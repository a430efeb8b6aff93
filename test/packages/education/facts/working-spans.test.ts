import { describe, expect, test } from "vitest";

import { openEnd, workingSpans } from "../../../../src/packages/education/facts/working-spans.ts";
import type {
  EducatorAssignment,
  StaffMember,
} from "../../../../src/packages/education/generated/types.ts";
import { member } from "../model/people.ts";

type Absences = NonNullable<StaffMember["absences"]>;

/** The days of work with one group: who, from, until. */
function spansOf(staff: StaffMember[], educators: Omit<EducatorAssignment, "group">[]) {
  const spans = workingSpans({
    staff,
    educators: educators.map((each) => ({ ...each, group: "g" })),
  }).get("g");
  return (spans ?? []).map(({ staff: id, from, until }) => [id, from, until]);
}

/** What is left of the work of a school year. */
function cut(...absences: Absences) {
  const work = { staff: "a", from: "2024-09-02", until: "2025-05-30" };
  return spansOf([member("a", { absences })], [work]).map(([, ...days]) => days);
}

describe("work with a group", () => {
  test("lasts until its end, until the dismissal, or on", () => {
    const gone = member("b", { employedUntil: "2024-12-31" });
    expect(
      spansOf(
        [member("a"), gone],
        [
          { staff: "b", from: "2024-09-03" },
          { staff: "a", from: "2024-09-02" },
          { staff: "b", from: "2024-09-04", until: "2024-09-30" },
          { staff: "b", from: "2024-09-05", until: "2025-01-31" },
        ],
      ),
    ).toEqual([
      ["a", "2024-09-02", openEnd],
      ["b", "2024-09-03", "2024-12-31"],
      ["b", "2024-09-04", "2024-09-30"],
      ["b", "2024-09-05", "2024-12-31"],
    ]);
  });

  test("is not done during a long leave, the last day of which counts", () => {
    expect(cut({ kind: "maternity", from: "2024-11-01", until: "2024-11-30" })).toEqual([
      ["2024-09-02", "2024-10-31"],
      ["2024-12-01", "2025-05-30"],
    ]);
  });

  test("may begin or end with the leave", () => {
    expect(cut({ kind: "long", from: "2024-09-02", until: "2024-09-30" })).toEqual([
      ["2024-10-01", "2025-05-30"],
    ]);
    expect(cut({ kind: "long", from: "2024-08-01", until: "2024-09-02" })).toEqual([
      ["2024-09-03", "2025-05-30"],
    ]);
    expect(cut({ kind: "long", from: "2025-05-30", until: "2025-08-31" })).toEqual([
      ["2024-09-02", "2025-05-29"],
    ]);
    expect(cut({ kind: "long", from: "2025-05-01", until: "2025-05-30" })).toEqual([
      ["2024-09-02", "2025-04-30"],
    ]);
  });

  test("is not touched by a leave before or after it, nor by a holiday in it", () => {
    const whole = [["2024-09-02", "2025-05-30"]];
    expect(cut({ kind: "long", from: "2024-08-01", until: "2024-09-01" })).toEqual(whole);
    expect(cut({ kind: "long", from: "2025-05-31" })).toEqual(whole);
    expect(cut({ kind: "vacation", from: "2024-11-01", until: "2024-11-30" })).toEqual(whole);
    expect(cut({ kind: "sick", from: "2024-11-01", until: "2024-11-30" })).toEqual(whole);
  });

  test("is none where the leave covers all, or has no end", () => {
    expect(cut({ kind: "childcare", from: "2024-09-02", until: "2025-05-30" })).toEqual([]);
    expect(cut({ kind: "childcare", from: "2024-09-02" })).toEqual([]);
    expect(cut({ kind: "childcare", from: "2024-09-03" })).toEqual([["2024-09-02", "2024-09-02"]]);
  });

  test("falls into three parts by two leaves, the later of which may stand first", () => {
    const parts = [
      ["2024-09-02", "2024-09-30"],
      ["2024-11-01", "2024-11-30"],
      ["2025-01-01", "2025-05-30"],
    ];
    const first = { kind: "military", from: "2024-10-01", until: "2024-10-31" } as const;
    const second = { kind: "maternity", from: "2024-12-01", until: "2024-12-31" } as const;
    expect(cut(first, second)).toEqual(parts);
    expect(cut(second, first)).toEqual(parts);
  });

  test("without an end goes on after a leave", () => {
    const absences: Absences = [{ kind: "long", from: "2024-10-01", until: "2024-10-31" }];
    expect(spansOf([member("a", { absences })], [{ staff: "a", from: "2024-09-02" }])).toEqual([
      ["a", "2024-09-02", "2024-09-30"],
      ["a", "2024-11-01", openEnd],
    ]);
  });
});
