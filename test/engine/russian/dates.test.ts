import fc from "fast-check";
import { expect, test } from "vitest";

import {
  blankDate,
  dateForms,
  longDate,
  monthAndYear,
  numericDate,
} from "../../../src/engine/russian/dates.ts";

test("30 August 2024 in its three forms", () => {
  expect(longDate("2024-08-30")).toBe("30\u00A0августа 2024\u00A0г.");
  expect(numericDate("2024-08-30")).toBe("30.08.2024");
  expect(dateForms("2024-08-30").form).toBe("«30»\u00A0августа 2024\u00A0г.");
});

test("a leading zero only where the form has one", () => {
  expect(longDate("2024-03-01")).toBe("1\u00A0марта 2024\u00A0г.");
  expect(numericDate("2024-03-01")).toBe("01.03.2024");
  expect(dateForms("2024-03-01").form).toBe("«01»\u00A0марта 2024\u00A0г.");
});

test("«со» before the second, «с» before all others", () => {
  expect(dateForms("2024-09-02").since).toBe("со\u00A02\u00A0сентября 2024\u00A0г.");
  for (const day of ["01", "12", "20", "22"])
    expect(dateForms(`2024-09-${day}`).since).toMatch(/^с\u00A0/);
});

test("all months", () => {
  const names = Array.from(
    { length: 12 },
    (_, index) => longDate(`2024-${String(index + 1).padStart(2, "0")}-15`).split(/\s/)[1],
  );
  expect(names.join(" ")).toBe(
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  );
});

test("leap years", () => {
  expect(numericDate("2024-02-29")).toBe("29.02.2024");
  expect(numericDate("2000-02-29")).toBe("29.02.2000");
});

test.each([
  "2023-02-29",
  "1900-02-29",
  "2024-02-31",
  "2024-04-31",
  "2024-13-01",
  "2024-00-10",
  "2024-01-00",
  "2024-1-1",
  "24-01-01",
  "2024-01-01T00:00",
  " 2024-01-01",
  "30.08.2024",
  "",
])("refuses %j", (iso) => {
  expect(() => longDate(iso)).toThrow(RangeError);
  expect(() => numericDate(iso)).toThrow(RangeError);
  expect(() => dateForms(iso).form).toThrow(RangeError);
});

test("every real date is accepted and comes back", () => {
  const range = { min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(range), (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(numericDate(iso).split(".").reverse().join("-")).toBe(iso);
    }),
  );
});

test("a month by itself, in the nominative", () => {
  const months = ["01", "03", "05", "08", "12"].map((month) => monthAndYear(`2026-${month}-09`));
  expect(months.map((name) => name.replace("\u00A0", " "))).toEqual([
    ...["январь 2026 г.", "март 2026 г.", "май 2026 г.", "август 2026 г.", "декабрь 2026 г."],
  ]);
});

test("a day that is not known is filled in by hand, in every form", () => {
  expect(blankDate).toMatchObject({ iso: "", numeric: "___", since: `с ${blankDate.long}` });
  expect(blankDate.form).toBe(blankDate.long);
  expect(blankDate.long).toMatch(/^«_+» _+ 20_+ г\.$/u);
});
