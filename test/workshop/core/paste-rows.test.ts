import { expect, test } from "vitest";

import { memoryFolder, openContent } from "../../../src/index.ts";
import type { Row } from "../../../src/engine/interview/answers.ts";
import { readFolder } from "../../../src/node/input/list-files.ts";
import { openQuestions } from "../../../src/workshop/core/ask.ts";
import { pasteRows } from "../../../src/workshop/core/paste-rows.ts";
import { names } from "../names.ts";

const content = openContent(memoryFolder(new Map()), memoryFolder(new Map(readFolder("content"))));
const groups = [{ name: "Лучики" }, { name: "Радуга" }];
const { questions } = openQuestions(content, names).ask({
  ...{ answers: { type: "kindergarten", groups }, day: "2026-11-28" },
});

function paste(
  id: string,
  copied: string,
  { rows = [], row = 0, column = "name" }: { rows?: Row[]; row?: number; column?: string } = {},
) {
  const question = questions.find((each) => each.id === id);
  if (question?.control.kind !== "list") throw new Error(`No table ${id}`);
  const shape = copied.includes("<table") ? { html: copied, text: "" } : { html: "", text: copied };
  const { columns } = question.control;
  return pasteRows({ field: question.field, columns, rows, from: { row, column }, copied: shape });
}

test("columns of a table with headings go where they belong, in any order", () => {
  const pasted = paste(
    "people",
    "№\tДолжность\tГруппа\tФ.И.О.\tДата приёма\n1\tвосп.\tгруппа «Лучики»\tБелова Ольга Николаевна\t2018-09-03\n",
  );
  expect(pasted?.count).toBe(1);
  expect(pasted?.rows).toEqual([
    {
      ...{ name: "Белова Ольга Николаевна", position: "воспитатель", since: "03.09.2018" },
      group: "Лучики",
    },
  ]);
});

test("without headings names, posts and days are known by their look", () => {
  const table =
    "<table><tr><td>Белова Ольга<br>Николаевна</td><td>Воспитатель</td><td>03.09.2018</td></tr></table>";
  expect(paste("people", table)?.rows).toEqual([
    { name: "Белова Ольга Николаевна", position: "воспитатель", since: "03.09.2018" },
  ]);
});

test("without headings what can be chosen is known by its words, wherever it stands", () => {
  const pasted = paste(
    "people",
    "группа «Лучики»\tБелова Ольга Николаевна\tвоспитатель\nРадуга\tВласова Татьяна Сергеевна\tвоспитатель\n",
  );
  expect(pasted?.rows).toEqual([
    { name: "Белова Ольга Николаевна", position: "воспитатель", group: "Лучики" },
    { name: "Власова Татьяна Сергеевна", position: "воспитатель", group: "Радуга" },
  ]);
  const others = paste("people", "Товар\tБелова Ольга Николаевна\tвоспитатель\n");
  expect(others?.rows).toEqual([{ name: "Белова Ольга Николаевна", position: "воспитатель" }]);
});

test("cells that nobody knows go from the focus to the right and down", () => {
  const rows = [{ name: "Лучики" }, { name: "Радуга", age: "от 3 до 4 лет" }];
  const pasted = paste("groups", "Капельки\tот 4 до 5 лет\nСолнышко\tот 5 до 6 лет", {
    rows,
    row: 1,
  });
  expect(pasted?.rows).toEqual([
    { name: "Лучики" },
    { name: "Капельки", age: "от 4 до 5 лет" },
    { name: "Солнышко", age: "от 5 до 6 лет" },
  ]);
  expect(paste("groups", "от 2 до 3 лет\nот 3 до 4 лет", { rows, column: "age" })?.rows).toEqual([
    { name: "Лучики", age: "от 2 до 3 лет" },
    { name: "Радуга", age: "от 3 до 4 лет" },
  ]);
});

test("what is in the table stays, a known table goes below the line of the focus", () => {
  const rows = [{ name: "Жук Марина Павловна" }];
  const pasted = paste("people", "ФИО\tДолжность\nБелова Ольга Николаевна\tвоспитатель", { rows });
  expect(pasted?.rows.map(({ name }) => name)).toEqual([
    "Жук Марина Павловна",
    "Белова Ольга Николаевна",
  ]);
});

test("one word is no table", () => {
  expect(paste("groups", "Лучики")).toBeNull();
});

test("a name in three columns without headings is one name", () => {
  const pasted = paste(
    "people",
    "Жук\tМарина\tПавловна\tвоспитатель\nТитова\tЮлия\tСергеевна\tвоспитатель\n",
  );
  expect(pasted?.rows).toEqual([
    { name: "Жук Марина Павловна", position: "воспитатель" },
    { name: "Титова Юлия Сергеевна", position: "воспитатель" },
  ]);
});

test("a column that only counts lines is no name of a group", () => {
  const pasted = paste("groups", "1\tЛучики\tот 3 до 4 лет\n2.\tРадуга\tот 4 до 5 лет\n");
  expect(pasted?.rows.map(({ name }) => name)).toEqual(["Лучики", "Радуга"]);
});

test("what cannot be understood is not lost in silence", () => {
  const short = paste("people", "Жук М. П.\tвоспитатель\nТитова Ю.С.\tвоспитатель\n");
  expect(short?.rows.map(({ name }) => name)).toEqual(["Жук М. П.", "Титова Ю.С."]);
  const odd = paste(
    "people",
    "1\tЖук Марина Павловна\tвоспитатель\tпервая\n2\tТитова Юлия Сергеевна\tвоспитатель\tвысшая\n",
  );
  expect(odd?.told).toEqual(["Не узнано, что стоит в столбце 4 («первая»): он пропущен."]);
});
