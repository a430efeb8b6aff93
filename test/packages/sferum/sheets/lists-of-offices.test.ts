import { describe, expect, test } from "vitest";

import { splitTables } from "../../../../src/engine/sheets/split-tables.ts";
import { sferumSheets } from "../../../../src/packages/sferum/sheets/index.ts";
import { merge, recognize, tableOf, told } from "../../sheets.ts";

const zhuk = { surname: "Жук", firstName: "Марина", patronymic: "Павловна" };

/** The kinds of the tables of a sheet, and what their rows say. */
function split(text: string, sheet: string | null = null) {
  return splitTables(tableOf(text, sheet), sferumSheets.kinds).map((table) => recognize(table));
}

describe("lists of children and parents are not taken for lists of workers", () => {
  test.each([
    ["ФИО ребёнка|Группа|Дата рождения"],
    ["№|Ф.И. ребенка|Телефон"],
    ["Фамилия, имя воспитанника|Группа"],
    ["Фамилия ребенка|Имя|Группа"],
    ["Ученик|Класс"],
    ["ФИО|Класс|Телефон родителя"],
    ["ФИО|Группа|ФИО матери"],
    ["ФИО обучающегося|Класс|Классный руководитель"],
    ["Список воспитанников группы «Солнышко»|\nФИО|Группа"],
  ])("%s", (heading) => {
    const { kind, problems } = recognize(tableOf(`${heading}\nИванов Пётр Ильич|Солнышко`));
    expect(kind).toBe(null);
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["sheet-of-others", "error"],
    ]);
  });

  test("by the name of the sheet", () => {
    expect(recognize(tableOf("ФИО|Группа\nИванов Пётр|Солнышко", "Дети")).kind).toBe(null);
  });

  test.each([
    "Группа|Вид|Количество детей",
    "Класс|Вид|Обучающиеся",
    "ФИО педагога дополнительного образования детей|Должность",
    "ФИО классного руководителя, число учеников|Должность|ФИО",
  ])("a count of children is none: %s", (heading) => {
    const { problems } = recognize(tableOf(`${heading}\nСолнышко|группа|12`));
    expect(problems.map(({ rule }) => rule)).not.toContain("sheet-of-others");
  });
});

describe("tables one below the other in a sheet", () => {
  const both = [
    "Работники||",
    "ФИО|Должность|Принят",
    "Жук Марина Павловна|повар|01.09.2020",
    "||",
    "Группы||",
    "Название|Вид|Возраст",
    "Солнышко|группа|3-4",
  ].join("\n");

  test("each is of its kind, whatever the sheet is called, and places stay", () => {
    const [people, groups, ...others] = split(`${both}\nРомашка|неведомо|`, "Работники");
    expect(others).toEqual([]);
    expect(people).toMatchObject({
      ...{ kind: "people", problems: [] },
      rows: [{ ...zhuk, position: "повар" }],
    });
    expect(groups).toMatchObject({ kind: "groups", rows: [{ name: "Солнышко" }, {}] });
    expect(told(groups?.problems ?? [])).toEqual([
      "error лист «Работники», ячейка B8: Такого значения нет: «неведомо».",
    ]);
  });

  test("headings that are repeated part nothing, those in another order do", () => {
    const page = "ФИО|Должность|Принят\nЖук Марина Павловна|повар|01.09.2020";
    expect(split(`${page}\n${page}`)).toHaveLength(1);
    const turned = "Должность|ФИО|Принят\nповар|Жук Марина Павловна|01.09.2020";
    expect(split(`${page}\n${turned}`).map(({ rows }) => rows)).toEqual([
      [{ ...zhuk, position: "повар", employedFrom: "2020-09-01" }],
      [{ ...zhuk, position: "повар", employedFrom: "2020-09-01" }],
    ]);
  });

  test("a record whose cells are words of headings is no heading", () => {
    expect(split("Название|Вид|Пояснение\nКорпус|группа|описание корпуса")).toHaveLength(1);
  });
});

describe("what stands around a table", () => {
  test.each([
    "Исп. Петрова А. А., тел. 2-22-22|",
    "Составил|Иванова И. И.",
    "* — внешний совместитель|",
    "Примечание: данные на 01.09.2026|",
    "Дата составления|01.09.2026",
    "Заведующий ____________ И. И. Иванова|",
    "Заведующий|Иванова И. И.",
    "М. П.|",
  ])("%s is no record", (line) => {
    for (const heading of [
      "ФИО|Должность\nЖук Марина Павловна|повар",
      "Группа|Вид\nЛучики|группа",
    ]) {
      const { rows, problems } = recognize(tableOf(`${heading}\n|\n${line}`));
      expect(rows).toHaveLength(1);
      expect(problems.map(({ rule }) => rule)).toEqual(["sheet-row-skipped"]);
    }
  });

  test.each(["Обслуживающий персонал|", "Вакант|повар", "Вакансия (декрет)|повар"])(
    "%s is nobody",
    (line) => {
      const { rows, problems } = recognize(
        tableOf(`ФИО|Должность\n${line}\nЖук Марина Павловна|повар`),
      );
      expect(rows).toEqual([{ ...zhuk, position: "повар" }]);
      expect(problems.map(({ rule }) => rule)).toEqual(["sheet-row-skipped"]);
    },
  );

  test("somebody whose name cannot be read is still told as a mistake", () => {
    const { problems } = recognize(
      tableOf("ФИО|Должность|Принят\n||\nЖук М. П.|заведующий|01.09.2020"),
    );
    expect(told(problems)).toEqual(["error ячейка A3: Инициалы вместо имени: «Жук М. П.»."]);
  });
});

describe("headings", () => {
  test("Latin letters among Russian ones", () => {
    const { rows } = recognize(
      tableOf("ФИO|Дoлжнocть|Дaтa пpиёмa\nЖук Марина Павловна|пoвap|01.09.2020"),
    );
    expect(rows).toEqual([{ ...zhuk, position: "повар", employedFrom: "2020-09-01" }]);
  });

  test("the number of a group is not its name", () => {
    const { rows } = recognize(tableOf("№ группы|Название|Вид\n1|Солнышко|группа"));
    expect(rows).toEqual([{ name: "Солнышко", kind: "age-group" }]);
  });

  test("a heading that is spelled right goes before one that is not", () => {
    const { rows } = recognize(tableOf("Названия|Название|Вид\n1|Солнышко|группа"));
    expect(rows).toEqual([{ name: "Солнышко", kind: "age-group" }]);
  });

  test("whose group it is may be told by initials", () => {
    const { kind } = recognize(tableOf("Педагог|Группа\nЖук М. П.|Солнышко"));
    expect(kind).toBe("educators");
    const list = "Педагог|Группа\nЖук М. П.|Солнышко\nМарина Павловна Жук|Ромашка";
    const merged = merge([tableOf(list)], undefined, { since: "2026-09-01" });
    expect(merged.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

test("a mistake of the spreadsheet is no dash", () => {
  const { problems } = recognize(tableOf("ФИО|Должность\nЖук Марина Павловна|#Н/Д"));
  expect(told(problems)).toEqual(["error ячейка B2: Вместо значения ошибка таблицы: #Н/Д."]);
});

test("a person with two posts in two rows: it is said what to do", () => {
  const { problems } = merge([
    tableOf(
      "ФИО|Должность|Принят\nКот Анна Ивановна|повар|01.09.2020\nКот Анна Ивановна|кладовщик|01.09.2020",
    ),
  ]);
  expect(problems.find(({ rule }) => rule === "sheet-rows-differ")?.hint).toContain(
    "через запятую, сначала основную",
  );
});

test.each([
  ["9/1/2024", ["info ячейка B2: Дата «9/1/2024» понята так: «9 января 2024 г.»."]],
  ["12/31/2024", ["error ячейка B2: Это не дата: «12/31/2024»."]],
  ["5/5/2024", []],
  ["31/12/2024", []],
])("a day with strokes may have the month first: %s", (text, notes) => {
  const { problems } = recognize(tableOf(`ФИО|Дата приёма\nЖук Марина Павловна|${text}`));
  expect(told(problems)).toEqual(notes);
});

describe("posts", () => {
  const read = (text: string) => recognize(tableOf(`ФИО|Должность\nЖук Марина Павловна|${text}`));

  test.each([
    ["восп., муз. рук.", "воспитатель, музыкальный руководитель"],
    ["воспитатель/муз.рук-ль", "воспитатель, музыкальный руководитель"],
    ["Воспитатель (внутреннее совместительство)", "воспитатель"],
    ["воспитатель (декрет)", "воспитатель"],
    ["повар, по совместительству", "повар"],
    ["восп-ль", "воспитатель"],
    ["зам.зав.по ВМР", "заместитель заведующего по ВМР"],
    ["и.о. зав.", "исполняющий обязанности заведующего"],
    ["пед.-психолог", "педагог-психолог"],
    ["инженер, слесарь", "инженер, слесарь"],
  ])("%s", (text, position) => {
    expect(read(text).rows).toEqual([{ ...zhuk, position }]);
  });

  test("a deputy of somebody who is not named is asked for", () => {
    const [problem] = read("Зам. по УВР").problems;
    expect(problem).toMatchObject({ severity: "error", rule: "sheet-position-short" });
    expect(problem?.hint).toContain("заместитель директора по УВР");
    // What the data have themselves is no question.
    const own = tableOf("Код|Фамилия|Имя|Должность\nzhuk|Жук|Марина|зам. по УВР");
    expect(recognize(own).problems).toEqual([]);
  });
});

describe("groups", () => {
  const read = (text: string) => recognize(tableOf(`Группа|Возраст|Вид\n${text}`)).rows[0];

  test.each([
    ["Солнышко|3-4|", { name: "Солнышко", age: "от 3 до 4 лет" }],
    ["Солнышко|1,5–3 года|", { name: "Солнышко", age: "от 1,5 до 3 лет" }],
    ["Солнышко|все возрасты|", { name: "Солнышко", age: "все возрасты" }],
    [
      "Солнышко||комбинированная",
      { name: "Солнышко", kind: "age-group", description: "группа комбинированной направленности" },
    ],
    ["5A||", { name: "5А" }],
  ])("%s", (text, fields) => {
    expect(read(text)).toEqual(fields);
  });

  test("of which kind a new one is shows its name or its age", () => {
    const { changes, problems } = merge([tableOf("Группа|Возраст\nЛучики|3-4\n5 «А»|\nстаршая|")]);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(changes.map(({ label }) => label)).toEqual(["Лучики", "5 «А»", "старшая"]);
  });
});

describe("organizations", () => {
  const read = (heading: string, text: string) =>
    recognize(tableOf(`Наименование ОО|${heading}\nСад|${text}`));

  test.each([
    ["МДОУ", "kindergarten"],
    ["дошкольное образовательное учреждение", "kindergarten"],
    ["Общеобразовательная организация", "school"],
    ["учреждение дополнительного образования", "additional"],
  ])("of the kind %s", (text, type) => {
    expect(read("ИНН|Тип", `|${text}`).rows).toEqual([{ "name.short": "Сад", type }]);
  });

  test.each(["7707083893,00", "ИНН 7707083893", "7 707 083 893"])("the number %s", (text) => {
    expect(read("ИНН", text).rows).toEqual([{ "name.short": "Сад", inn: "7707083893" }]);
  });

  test("an address in one cell; one that does not part is told and stops nothing", () => {
    const address = "413720, Саратовская обл., г. Пугачёв, ул. Ленина, д. 1";
    expect(read("ИНН|Юридический адрес", `|${address}`).rows).toEqual([
      {
        "name.short": "Сад",
        "address.postalCode": "413720",
        "address.region": "Саратовская область",
        "address.locality": "г. Пугачёв",
        "address.street": "ул. Ленина",
        "address.building": "д. 1",
      },
    ]);
    const { rows, problems } = read("ИНН|Адрес", "|то же");
    expect(rows).toEqual([{ "name.short": "Сад" }]);
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["sheet-address", "info"],
    ]);
  });
});
