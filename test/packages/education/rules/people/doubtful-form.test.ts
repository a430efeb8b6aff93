import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { collectRun } from "../../../../../src/node/run/collect-run.ts";
import type { StaffMember } from "../../../../../src/packages/education/generated/types.ts";
import type { Problem } from "../../../../../src/engine/problem.ts";
import type { DataContext } from "../../../../../src/engine/check/contexts.ts";
import type { EducationData } from "../../../../../src/packages/education/files.ts";
import { doubtfulForm } from "../../../../../src/packages/education/rules/people/doubtful-form.ts";
import {
  type ContentFolder,
  copyExample,
  exampleContent,
  schoolContent,
} from "../../../../content-folder.ts";
import { runExample } from "../../../rules/run-example.ts";
import { reportsOf } from "../../../rules/support.ts";

const kravets: StaffMember = {
  id: "kravets",
  surname: "Кравец",
  firstName: "Иван",
  patronymic: "Петрович",
  position: "воспитатель",
  role: "educator",
  employedFrom: "2024-01-09",
};

const surname = {
  genitive: "Кравца",
  dative: "Кравцу",
  accusative: "Кравца",
  instrumental: "Кравцом",
  prepositional: "Кравце",
};

const surnameYaml =
  "surname: { genitive: Кравца, dative: Кравцу, accusative: Кравца, instrumental: Кравцом, prepositional: Кравце }";

function contextWith(staff: StaffMember[] | null): DataContext<EducationData> {
  const none = { organization: null, groups: null, documents: null };
  return { data: { ...none, assignments: staff && { staff, educators: [] } } };
}

function reports(...staff: StaffMember[]): string[][] {
  return reportsOf(doubtfulForm, contextWith(staff));
}

test("a surname: which, why, and the whole line to paste", () => {
  expect(reports({ ...kravets, id: "sure", surname: "Иванов" }, kravets)).toEqual([
    [
      "assignments/staff/1/surname",
      "Проверьте, верно ли программа склоняет: фамилия «Кравец» (гласная перед последней согласной может выпадать, а от ударения зависит окончание творительного падежа («-ом» или «-ем»)).",
      `Исправьте формы, если нужно, и вставьте к работнику строку forms: { ${surnameYaml} }`,
    ],
  ]);
});

test("two parts are one warning at the first, and one line", () => {
  const [report = []] = reports({
    ...kravets,
    surname: "Иванов",
    firstName: "Жан-Поль",
    position: "прораб",
  });
  expect(report[0]).toBe("assignments/staff/0/firstName");
  expect(report[1]).toContain("имя «Жан-Поль» (в составном имени");
  expect(report[1]).toContain("; должность «прораб» (слово «прораб» правилам незнакомо).");
  expect(report[2]).toMatch(/forms: \{ firstName: \{ .* \}, position: \{ .* \} \}$/u);
});

test("forms that are there already stay in the line, which takes their place", () => {
  const forms = { surname: { instrumental: "Кравецем" }, position: { dative: "воспитателю" } };
  const [report = []] = reports({ ...kravets, forms });
  expect(report[2]).toBe(
    `Исправьте формы, если нужно, и поставьте вместо forms этого работника строку forms: { ${surnameYaml.replace("Кравцом", "Кравецем")}, position: { dative: воспитателю } }`,
  );
});

test("one missing form leaves the rest to the rules, and the doubt with it", () => {
  const { prepositional, ...four } = surname;
  expect(prepositional).toBe("Кравце");
  expect(reports({ ...kravets, forms: { surname: four } })).toHaveLength(1);
});

describe("fine", () => {
  test.each<[string, StaffMember]>([
    ["all five forms", { ...kravets, forms: { surname } }],
    ["a woman of that surname", { ...kravets, patronymic: "Петровна" }],
    ["no patronymic", { ...kravets, surname: "Иванов", patronymic: "", sex: "male" }],
  ])("%s", (_, member) => {
    expect(reports(member)).toEqual([]);
  });

  test("a broken file", () => {
    expect(reportsOf(doubtfulForm, contextWith(null))).toEqual([]);
  });
});

test("of a person without sex only the position is looked at", () => {
  const { patronymic, ...nameless } = kravets;
  expect(patronymic).toBe("Петрович");
  expect(reports(nameless)).toEqual([]);
  expect(reports({ ...nameless, position: "прораб" })).toHaveLength(1);
});

describe("on real files", () => {
  const file = "organizations/ds1-pugachev/assignments.yaml";
  let folder: ContentFolder;

  beforeEach(() => {
    folder = copyExample();
  });

  afterEach(() => {
    folder.remove();
  });

  async function warnings(content: string): Promise<Problem[]> {
    const { problems } = await collectRun({ content, organizations: [], documents: [] });
    return problems.filter(({ rule }) => rule === "doubtful-form");
  }

  test.each([exampleContent, schoolContent])("no warning: %s", async (content) => {
    expect(await warnings(content)).toEqual([]);
  });

  test("a name of the organization: the line of the hint, pasted, ends the warning", async () => {
    const file = "organizations/ds1-pugachev/organization.yaml";
    folder.change(
      file,
      "full: Муниципальное дошкольное образовательное учреждение",
      "full: Пансион",
    );
    const [warning, ...others] = await warnings(folder.content);
    expect(others).toEqual([]);
    expect(warning?.message).toContain("слово «Пансион» правилам незнакомо");
    const [, line = ""] = /(forms: .*)$/u.exec(warning?.hint ?? "") ?? [];
    folder.change(file, "name:\n", `name:\n  ${line}\n`);
    expect(await warnings(folder.content)).toEqual([]);
  });

  test("the line of the hint, pasted, ends the warning", async () => {
    // A name that is written whole is written all the same: its forms have a button, too.
    folder.change(
      file,
      "surname: Ковалёв\n    firstName: Пётр\n    patronymic: Ильич\n",
      "name: Кравец Пётр Ильич\n",
    );
    folder.change(file, "position: музыкальный руководитель", "position: 'прораб, сторож: ночной'");
    const [warning, ...others] = await warnings(folder.content);
    expect(others).toEqual([]);
    expect(warning?.severity).toBe("warning");
    const [, line = ""] = /(forms: .*)$/u.exec(warning?.hint ?? "") ?? [];
    expect(warning?.hint).not.toContain("Этого никто не писал");
    expect(warning?.repair?.edits.map(({ path }) => path.at(-1))).toEqual(["forms"]);
    folder.change(file, "name: Кравец", `${line}\n    name: Кравец`);
    const all = await collectRun({ content: folder.content, organizations: [], documents: [] });
    expect(all.problems).toEqual([]);
  });
});

test("who finds the forms right has them inserted: of a name, of a worker", () => {
  const asked = runExample({
    files: `
# organization.yaml
name: { full: Пансион № 1 }
# assignments.yaml
staff:
  - { id: zhuk, surname: Кравец, firstName: Иван, patronymic: Петрович, sex: male }
`,
  }).filter(({ rule }) => rule === "doubtful-form");
  const repairs = asked.map(({ repair }) => repair?.edits.map(({ path }) => path.join("/")));
  expect(asked.map(({ owner }) => owner?.record)).toEqual(["staff.zhuk.surname", "name.full"]);
  expect(asked[1]?.message).toBe(
    "Проверьте, верно ли программа склоняет: наименование «Пансион № 1» (слово «Пансион» правилам незнакомо).",
  );
  expect(asked[1]?.hint).toMatch(
    /^Исправьте формы, если нужно, и вставьте в name строку forms: \{ full: /u,
  );
  expect(repairs).toEqual(["staff/6/forms", "name/forms"].map((path) => [path]));
  expect(asked[0]?.repair?.edits[0]?.value).toMatchObject({ surname: { dative: "Кравцу" } });
});

test("of several names the last is asked about, and nobody knows where its forms go", () => {
  const [asked, ...others] = runExample({
    files: `
# organization.yaml
name:
  - { full: Детский сад № 1, short: Детский сад № 1, until: 2024-08-31 }
  - { full: Пансион № 1, short: Пансион № 1, from: 2024-09-01 }
`,
  }).filter(({ rule }) => rule === "doubtful-form");
  expect(others).toEqual([]);
  expect(asked?.message).toContain("слово «Пансион» правилам незнакомо");
  expect(asked?.repair).toBeUndefined();
});

test("only forms that texts print are asked about", () => {
  const all = contextWith([kravets, { ...kravets, id: "tkach", surname: "Ткач" }]);
  const printed = new Set(["fullName.accusative", "short.genitive", "position.instrumental"]);
  expect(reportsOf(doubtfulForm, { ...all, printed })).toEqual([
    [
      "assignments/staff/0/surname",
      expect.stringContaining("фамилия «Кравец»"),
      "Исправьте формы, если нужно, и вставьте к работнику строку forms: { surname: { accusative: Кравца } }",
    ],
  ]);
});
