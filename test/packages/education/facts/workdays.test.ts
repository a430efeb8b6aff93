import { expect, test } from "vitest";
import { addWorkdays, isDayOff } from "../../../../src/packages/education/facts/workdays.ts";

const calendar = {
  years: [
    { year: 2023, daysOff: [], workdays: [], shortened: [] },
    { year: 2024, daysOff: ["2024-11-04"], workdays: ["2024-11-02"], shortened: [] },
  ],
};

test("a day off is a weekend that is not worked on, or a holiday", () => {
  const days = ["2024-11-01", "2024-11-02", "2024-11-03", "2024-11-04", "2024-11-09"];
  expect(days.map((day) => isDayOff(calendar, day))).toEqual([false, false, true, true, true]);
  expect(isDayOff(calendar, "2025-01-09")).toBeNull();
});

test("a term of working days begins on the next day and leaves out days off", () => {
  expect(addWorkdays(calendar, "2024-11-01", 0)).toBe("2024-11-01");
  expect(addWorkdays(calendar, "2024-11-01", 1)).toBe("2024-11-02");
  expect(addWorkdays(calendar, "2024-11-01", 2)).toBe("2024-11-05");
  expect(addWorkdays(calendar, "2024-12-30", 1)).toBe("2024-12-31");
  expect(addWorkdays(calendar, "2024-12-30", 2)).toBeNull();
});
