import { describe, expect, test } from "vitest";

import { exampleTexts, merge, recognize, tableOf, told } from "../../sheets.ts";

/** What one cell says in a table of this kind. */
function cell(heading: string, text: string) {
  const { rows, problems } = recognize({ sheet: "Лист1", rows: [heading.split("|"), ["", text]] });
  return { fields: rows[0] ?? null, told: told(problems) };
}

const zhuk = { surname: "Жук", firstName: "Марина", patronymic: "Павловна" };

describe("the shape of lists", () => {
  test("headings in two lines, numbers of columns, titles among the lines, a vacancy, dashes", () => {
    const { kind, rows, problems } = recognize(
      tableOf(
        [
          "Список работников|||||",
          "№ п/п|ФИО|||Должность|Телефон",
          "|Фамилия|Имя|Отчество||",
          "1|2|3|4|5|6",
          "|Педагогический персонал||||",
          "1|Жук|Марина|Павловна|воспитатель|—",
          "2|Вакансия|||повар|нет",
          "Всего: 2|||||",
        ].join("\n"),
      ),
    );
    expect(kind).toBe("people");
    expect(rows).toEqual([{ ...zhuk, position: "воспитатель" }]);
    expect(told(problems)).toEqual([
      "warning строка 5: Строка пропущена, в ней никого нет: «Педагогический персонал».",
      "warning строка 7: Строка пропущена, в ней никого нет: «Вакансия».",
    ]);
  });

  test.each([
    ["№|ФИО|||Должность\n1|Жук|Марина|Павловна|повар"],
    ["№|ФИО||Должность\n1|Жук|Марина Павловна|повар"],
    ["№|ФИО|Должность|ФИО\n1||повар|Жук Марина Павловна"],
  ])("parts of a name below one heading, a heading twice: %s", (text) => {
    expect(recognize(tableOf(text)).rows).toEqual([{ ...zhuk, position: "повар" }]);
  });

  test("of two columns with one heading the one that has something counts, and it is told", () => {
    const { rows, problems } = recognize(
      tableOf("ФИО|Должность|Должность\nЖук Марина Павловна|повар|няня", "Кадры"),
    );
    expect(rows).toEqual([{ ...zhuk, position: "повар" }]);
    expect(told(problems)).toEqual([
      "warning лист «Кадры», ячейка C1: Столбец «Должность» уже есть: взят столбец B, а этот пропущен.",
    ]);
  });

  test.each([
    "Ф.И.О. педагогического работника|Должность (профессия)|Дата приема на работу (дд.мм.гггг)",
    "ФИО (последнее - при наличии)|Должность по штату|Дата начала работы",
    "Фамилия И.О.|Должн.|С какого времени работает",
  ])("headings of official lists: %s", (heading) => {
    const { rows } = recognize(tableOf(`${heading}\nЖук Марина Павловна|повар|01.09.2020`));
    expect(rows).toEqual([{ ...zhuk, position: "повар", employedFrom: "2020-09-01" }]);
  });

  test("rows and sheets that nobody sees are read, and that is told", () => {
    const table = tableOf("ФИО\nЖук Марина Павловна\nКим Анна Ильинична", "Кадры");
    const { rows, problems } = recognize({ ...table, isHidden: true, hiddenRows: new Set([1, 3]) });
    expect(rows).toHaveLength(2);
    expect(told(problems)).toEqual([
      "warning лист «Кадры»: Лист скрыт, но прочитан.",
      "warning лист «Кадры», строка 3: Прочитаны и скрытые строки: 3.",
    ]);
  });
});

describe("names as people keep them", () => {
  test.each<[string, string[]]>([
    ["жук марина павловна", []],
    ["1 Жук Марина Павловна.", []],
    ["Жук (Петрова) Марина Павловна", ["(Петрова)"]],
    ["Жук Марина Павловна - в декрете", ["в декрете"]],
    ["Жук Марина Павловна, воспитатель", ["воспитатель"]],
    ["Жук Марина Павловна д/о", ["д/о"]],
  ])("%s", (text, remarks) => {
    const { fields, told: notes } = cell("№|ФИО", text);
    expect(fields).toEqual(zhuk);
    expect(notes).toEqual(
      remarks.map((each) => `info лист «Лист1», ячейка B2: Приписка к имени не взята: ${each}.`),
    );
  });

  test("Latin letters that look Russian, in a whole name and in a part of it", () => {
    expect(cell("№|ФИО", "Cоколова Aнна Петровна").fields).toEqual({
      ...{ surname: "Соколова", firstName: "Анна", patronymic: "Петровна" },
    });
    const { rows, problems } = recognize(tableOf("Фамилия|Имя\nCоколова|Анна", "Кадры"));
    expect(rows).toEqual([{ surname: "Соколова", firstName: "Анна" }]);
    expect(told(problems)).toEqual([
      "info лист «Кадры», ячейка A2: В имени были латинские буквы, похожие на русские; взято «Соколова».",
    ]);
  });
});

describe("telephones as people keep them", () => {
  const one = ["+7 (84574) 2-00-00"];
  const two = [...one, "+7 (84574) 2-00-01"];

  test.each<[string, readonly string[]]>([
    ["тел./факс: 8 (845-74) 2-00-00", one],
    ["8 (845 74) 2-00-00 (приёмная)", one],
    ["84574 2-00-00 — факс", one],
    ["8 (84574) 2-00-00\n8 (84574) 2-00-01", two],
    ["8(84574)2-00-00 / 8(84574)2-00-01", two],
    ["8 (84574) 2-00-00, 2-00-01", two],
    ["8 (84574) 2-00-00 и 8 (84574) 2-00-01", two],
    ["8 84574 2-00-00 доб.12, 8 84574 2-00-01", ["+7 (84574) 2-00-00, доб. 12", two[1] ?? ""]],
  ])("%s", (text, phones) => {
    expect(cell("ИНН|Телефоны|Наименование", text).fields).toEqual({ phones });
  });

  test("what is no number is told by its own words, and where one is wanted several are", () => {
    expect(cell("ИНН|Телефоны|Наименование", "8 (84574) 2-00-00, 12").told).toEqual([
      "error лист «Лист1», ячейка B2: Это не номер телефона: «12».",
    ]);
    expect(cell("ФИО|Рабочий телефон", "8 (84574) 2-00-00, 2-00-01").told).toEqual([
      "error лист «Лист1», ячейка B2: В ячейке несколько номеров: «8 (84574) 2-00-00, 2-00-01».",
    ]);
  });
});

test.each([
  ["01,09,2024", "2024-09-01"],
  ["с 01.09.2024 по н.в.", "2024-09-01"],
  ["01.09.2024 (приказ № 5)", "2024-09-01"],
  ["1 сентября 2024 г.", "2024-09-01"],
])("day %s", (text, employedFrom) => {
  expect(cell("ФИО|Дата приёма", text).fields).toEqual({ employedFrom });
});

test("a year of two digits is told as such, whatever stands before it", () => {
  for (const text of ["01.09.24", "1-сен-24", "1 сентября 24"])
    expect(cell("ФИО|Дата приёма", text).told).toEqual([
      `error лист «Лист1», ячейка B2: Год записан двумя цифрами: «${text}».`,
    ]);
});

describe("groups as people keep them", () => {
  test.each<[string, Record<string, string>]>([
    ["Гномики (мл. гр.)", { name: "Гномики", description: "младшая группа" }],
    ["2 младшая группа «Гномики»", { name: "Гномики", description: "2 младшая группа" }],
    ["«Гномики» ср. гр.", { name: "Гномики", description: "средняя группа" }],
    ["гр. «Гномики» (3–4 года)", { name: "Гномики", age: "от 3 до 4 лет" }],
    ["группа «Гномики»", { name: "Гномики" }],
    ["группа № 5", { name: "группа № 5" }],
    ["5 «А» класс", { name: "5 «А»" }],
    ["10 «Инженерный»", { name: "10 «Инженерный»" }],
  ])("%s", (text, fields) => {
    expect(cell("Вид|Название", text).fields).toEqual(fields);
  });

  test("a column of its own goes before what stands beside the name", () => {
    const { rows } = recognize(
      tableOf("Название|Вид|Пояснение\nГномики (мл. гр.)|группа|логопедическая группа"),
    );
    expect(rows).toEqual([
      { name: "Гномики", kind: "age-group", description: "логопедическая группа" },
    ]);
  });

  test("the group is found by it, in a list of people too, and is not called otherwise", () => {
    const groups = "Название\nСолнышко (мл. гр.)\n";
    const people = "ФИО|Группа\nЖук Марина Павловна|группа «Солнышко» (мл.)";
    const merged = merge([tableOf(groups), tableOf(people)], exampleTexts, { since: "2026-09-01" });
    expect(merged.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(merged.changes.map(({ label }) => label)).toContain("Жук Марина Павловна — Солнышко");
    expect(merged.texts.get("groups") ?? "").not.toContain("(мл. гр.)");
  });

  test("of groups that differ by what stands in brackets each is found by its whole name", () => {
    const text = (exampleTexts.get("groups") ?? "")
      .replace("name: Солнышко", "name: Гномики (мл.)")
      .replace("name: Ромашка", "name: Гномики (ст.)");
    const texts = new Map([...exampleTexts, ["groups", text]]);
    const list = tableOf(
      "Педагог|Группа|С какого дня\nЖук Марина Павловна|Гномики (ст.)|01.09.2026",
    );
    const merged = merge([list], texts);
    expect(merged.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(merged.changes).toHaveLength(1);
  });
});
