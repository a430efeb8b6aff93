import { expect, test } from "vitest";

import { memoryFolder, openContent } from "../../../src/index.ts";
import { readFolder } from "../../../src/node/input/list-files.ts";
import { openQuestions } from "../../../src/workshop/core/ask.ts";
import { openNames } from "../../../src/workshop/core/open-names.ts";
import { listLeft } from "../../../src/workshop/core/settled.ts";
import { readSchemas } from "../read-schemas.ts";

const content = openContent(memoryFolder(new Map()), memoryFolder(new Map(readFolder("content"))));
const names = openNames(readSchemas(), {})(null);
const { ask, answer, read } = openQuestions(content, names);
const day = "2026-11-28";

test("questions pass between threads", () => {
  const { questions } = ask({ answers: {}, day });
  expect(questions.length).toBeGreaterThan(20);
  expect(structuredClone(questions)).toEqual(questions);
});

test("a column that some lines need comes when one of them does", () => {
  const columnsOf = (name: string): string[] => {
    const { questions } = ask({ answers: { people: [{ name }] }, day });
    const control = questions.find(({ id }) => id === "people")?.control;
    return control?.kind === "list" ? control.columns.map(({ id }) => id) : [];
  };
  expect(columnsOf("Белова Ольга Николаевна")).not.toContain("sex");
  expect(columnsOf("Белых Женя")).toContain("sex");
});

test("empty cells of a table are named, those too that only some lines need", () => {
  const people = [
    { name: "Белова Ольга Николаевна", position: "воспитатель", since: "03.09.2018" },
    { name: "Громова Анна Игоревна", position: "завуч" },
  ];
  expect(ask({ answers: { people }, day }).empty).toEqual({
    people: [
      "Громова Анна Игоревна: Роль в организации: по должности она не видна, С какого дня работает",
    ],
  });
});

test("a group that nobody works with yet does not keep anybody at the question", () => {
  const groups = [{ name: "Лучики" }, { name: "Звёздочки" }];
  const { questions, problems } = ask({ answers: { type: "kindergarten", groups }, day });
  expect(questions.some(({ id }) => id === "groups")).toBe(true);
  expect(problems.filter(({ question }) => question === "groups")).toEqual([]);
});

test("answers become the files of an organization, a draft too", () => {
  const { organization, files } = answer({
    ...{ answers: { type: "kindergarten", "name-short": "МДОУ «Родничок»" }, day },
  });
  expect(organization).toMatch(/^[a-z0-9-]+$/);
  expect(files[`organizations/${organization}/organization.yaml`]).toContain("МДОУ «Родничок»");
});

test("a preset answers for others: only the rest is asked, and what it answers wrongly", () => {
  const text =
    "type: kindergarten\nfounder: Администрация Примерного района\naddress: { region: Саратовская область }\n";
  const preset = read({ text, day });
  expect(preset.problems).toEqual([]);
  const settled = Object.keys(preset.answers);
  const left = listLeft(ask({ answers: preset.answers, day }), settled).map(({ id }) => id);
  expect(left).not.toContain("founder");
  expect(left).not.toContain("type");
  // Of an address the region is known, the street is not.
  expect(left).toEqual(expect.arrayContaining(["address", "name-full", "inn"]));
  const wrong = { ...preset.answers, inn: "6499000003" };
  const asked = listLeft(ask({ answers: wrong, day }), Object.keys(wrong));
  expect(asked.map(({ id }) => id)).toContain("inn");
});

test("what is no preset is refused in words, by its lines", () => {
  const { problems } = read({ text: "founder: А\nfonder: Б\n", day });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^Строка 2: Вопроса «fonder» нет\. .*«founder»/u);
});

test("what is wrong with an answer is told in the words of the page", () => {
  const { problems } = ask({ answers: { phones: "12" }, day });
  const [told] = problems.filter(({ question }) => question === "phones");
  expect(told?.message).toMatch(/^Поле «Телефон» \(№ 1\): «12» — не номер телефона/);
  const text = `${told?.message} ${told?.hint}`;
  expect(text).not.toMatch(/phones|yaml/);
});

test("what a former answer makes needless says nothing, and is there again with it", () => {
  const people = [
    {
      ...{ name: "Белова Ольга Николаевна", sex: "male", position: "воспитатель" },
      ...{ role: "other", since: "03.09.2018", group: "Лучики" },
    },
  ];
  const answers = {
    ...{ type: "school", groups: [{ name: "Лучики", age: "от 3 до 4 лет" }], people },
    ...{ "head-name": "Орлова Галина Ивановна", "head-sex": "male" },
    ...{ "administrator-is-head": true, "administrator-name": "Соколова Ирина Андреевна" },
  };
  const written = Object.values(answer({ answers, day }).files).join("");
  for (const stale of ["sex:", "role: other", "age:", "Соколова"])
    expect(written).not.toContain(stale);
  expect(written).toContain("group: luchiki");
  const again = answer({ answers: { ...answers, "administrator-is-head": false }, day });
  expect(Object.values(again.files).join("")).toContain("Соколова");
});

test("a group that is called otherwise by now is an empty cell, not a mistake of nobody's", () => {
  const row = { name: "Белова Ольга Николаевна", position: "воспитатель", since: "03.09.2018" };
  const answers = { groups: [{ name: "Лучи" }], people: [{ ...row, group: "Лучики" }] };
  const asked = ask({ answers, day });
  expect(asked.empty).toEqual({ people: ["Белова Ольга Николаевна: С кем работает"] });
  expect(asked.problems.filter(({ question }) => question === "people")).toEqual([]);
});

test("forms that were corrected of other words are not those of the new ones", () => {
  const forms = [{ of: "short", nominative: "МДОУ «Родничок»", genitive: "МДОУ «Родничка»" }];
  const written = (short: string): string =>
    Object.values(
      answer({ answers: { "name-short": short, "name-forms": forms }, day }).files,
    ).join("");
  expect(written("МДОУ «Родничок»")).toContain("genitive: МДОУ «Родничка»");
  expect(written("МБОУ «Школа № 3»")).not.toContain("genitive");
});

test("words that all objects inherit are answers as any other", () => {
  for (const id of ["name-full", "phones", "site", "inn", "head-position", "order-day"])
    expect(() => ask({ answers: { [id]: "constructor" }, day })).not.toThrow();
  const councils = [{ name: "constructor", role: "adopted" }];
  expect(Object.values(answer({ answers: { councils }, day }).files).join("")).toContain(
    "id: constructor",
  );
});

test("a preset names choices by their words, too", () => {
  expect(read({ text: "type: Школа\n", day }).answers).toEqual({ type: "school" });
});
