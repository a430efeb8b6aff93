import { describe, expect, test } from "vitest";
import {
  absentRow,
  emailRow,
  phoneRow,
  row,
} from "../../../../src/packages/education/site/official-rows.ts";

describe("a row of an official section", () => {
  test("says nothing of what is not known", () => {
    expect(row("Устав", "ustavDocLink", null)).toEqual([]);
    expect(row("Устав", "ustavDocLink", undefined)).toEqual([]);
    expect(phoneRow("Телефоны", "telUchred", [])).toEqual([]);
    expect(emailRow("mailUchred", [null])).toEqual([]);
    expect(absentRow("Устав", "ustavDocLink", ["priemDocLink"])).toEqual([]);
  });

  test("says «отсутствует» only of what the data call absent", () => {
    expect(absentRow("Правила приёма", "priemDocLink", ["priemDocLink"])).toEqual([
      { term: "Правила приёма", itemprop: "priemDocLink", values: [{ text: "отсутствует" }] },
    ]);
  });

  test("has a link for each telephone", () => {
    const [made] = phoneRow("Телефоны", "telephone", ["+7 (84574) 0-00-01", "+7 (84574) 0-00-02"]);
    expect(made?.values.map(({ href }) => href)).toEqual(["tel:+78457400001", "tel:+78457400002"]);
  });
});
