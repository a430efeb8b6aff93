import { describe, expect, test } from "vitest";

import { recognize, tableOf, told } from "../../sheets.ts";

describe("a table is known by its headings", () => {
  test.each([
    ["Ф.И.О. | Должность", "people"],
    ["фио сотрудника|ДОЛЖНОСТЬ (по штату)|Дата приема", "people"],
    ["№ п/п | Фамилия, имя, отчество (полностью) | Долность | Дата приёма на работу", "people"],
    ["Название группы | Вид | Возраст", "groups"],
    ["Воспитатель | Группа/класс | С какого дня", "educators"],
    ["Полное наименование | Краткое наименование | ИНН | КПП", "organizations"],
    [
      "ФИО администратора | Приказ | Назначен с | Личный телефон | Личная почта",
      "main-administrators",
    ],
    ["ФИО администратора | Приказ | Дата назначения", "additional-administrators"],
  ])("%s", (heading, kind) => {
    expect(recognize(tableOf(`${heading}\nх | х`)).kind).toBe(kind);
  });

  test("by the name of the sheet, below titles and empty lines; what is unknown is told", () => {
    const table = tableOf(
      "Список сотрудников МДОУ\n\nФИО | Должность | Стаж\nЖук Марина Павловна | Воспитатель | 5\nИтого: 1",
      "Сотрудники",
    );
    const { kind, rows, problems } = recognize(table);
    expect(kind).toBe("people");
    expect(rows).toEqual([
      { surname: "Жук", firstName: "Марина", patronymic: "Павловна", position: "воспитатель" },
    ]);
    expect(told(problems)).toEqual([
      "info лист «Сотрудники», ячейка C3: Столбец «Стаж» пропущен: такого поля нет.",
    ]);
  });

  test("without headings by its cells", () => {
    const { kind, rows, problems } = recognize(
      tableOf(
        "1 | Жук Марина Павловна | воспитатель | 02.09.2019 | 8 (84574) 2-00-00\n2 | Ким Анна Ильинична | повар | 9.1.2020 | ",
      ),
    );
    expect(kind).toBe("people");
    expect(rows[1]).toEqual({
      ...{ surname: "Ким", firstName: "Анна", patronymic: "Ильинична" },
      ...{ position: "повар", employedFrom: "2020-01-09" },
    });
    expect(rows[0]?.workPhone).toBe("+7 (84574) 2-00-00");
    expect(told(problems)[0]).toBe(
      "info ячейка B1: Столбец B без заголовка принят за «ФИО»: так выглядят его ячейки.",
    );
  });

  test("what it is about cannot be guessed", () => {
    const { kind, problems } = recognize(tableOf("Товар | Цена\nМяч | 100", "Лист1"));
    expect(kind).toBeNull();
    expect(problems[0]?.message).toBe("Не понять, о чём таблица: заголовки столбцов не узнаны.");
    expect(recognize(tableOf("")).problems).toEqual([]);
  });
});

describe("a name in one cell", () => {
  test.each([
    ["Жук Марина Павловна", "Жук", "Марина", "Павловна"],
    ["ЖУК МАРИНА ПАВЛОВНА", "Жук", "Марина", "Павловна"],
    ["  Жук\u00A0 Марина\nПавловна ", "Жук", "Марина", "Павловна"],
    ["Марина Павловна Жук", "Жук", "Марина", "Павловна"],
    ["Петрова - Водкина Анна Ильинична", "Петрова-Водкина", "Анна", "Ильинична"],
    ["Гарсиа Лопес Мария Хосевна", "Гарсиа Лопес", "Мария", "Хосевна"],
    ["Мамедов Гасан Али оглы", "Мамедов", "Гасан", "Али оглы"],
    ["Абрамович Роман Аркадьевич", "Абрамович", "Роман", "Аркадьевич"],
    ["Жук Марина Павловна (декрет)", "Жук", "Марина", "Павловна"],
  ])("%s", (cell, surname, firstName, patronymic) => {
    const { rows } = recognize({ sheet: null, rows: [["ФИО"], [cell]] });
    expect(rows).toEqual([{ surname, firstName, patronymic }]);
  });

  test("without a patronymic the sex is told by the name, and a column of its own wins", () => {
    const { rows, problems } = recognize(tableOf("ФИО | Пол\nКаримова Лейла | ж\nОрлова Мария | "));
    expect(rows[0]).toEqual({ surname: "Каримова", firstName: "Лейла", sex: "female" });
    expect(rows[1]).toEqual({ surname: "Орлова", firstName: "Мария", sex: "female" });
    expect(told(problems)).toEqual([
      "info ячейка A3: Отчества нет; пол по имени «Мария»: женский.",
    ]);
  });

  test.each([
    ["Жук М.П.", "Инициалы вместо имени: «Жук М.П.»."],
    ["М. П. Жук", "Инициалы вместо имени: «М. П. Жук»."],
    ["Жук М П", "Инициалы вместо имени: «Жук М П»."],
    ["Жук", "Имя неполное: «Жук»."],
    ["Марина Павловна", "Имя неполное: «Марина Павловна»."],
    ["Нгуен Тхи Хоа", "Имя «Нгуен Тхи Хоа» не делится на фамилию, имя и отчество однозначно."],
    ["Жук Марина 2", "Это не похоже на имя человека: «Жук Марина 2»."],
  ])("%s is refused", (cell, message) => {
    const { problems } = recognize({ sheet: "Люди", rows: [["ФИО"], [cell]] });
    expect(told(problems)).toEqual([`error лист «Люди», ячейка A2: ${message}`]);
  });
});

describe("posts, days, telephones", () => {
  test.each([
    ["Воспитатель", "воспитатель"],
    ["ВОСПИТАТЕЛЬ", "воспитатель"],
    ["Воспитатель, высшая категория", "воспитатель"],
    ["муз.рук.", "музыкальный руководитель"],
    ["Мл. воспитатель", "младший воспитатель"],
    ["пом.воспитателя", "помощник воспитателя"],
    ["Зам. зав. по ВМР", "заместитель заведующего по ВМР"],
    ["Учитель-логопед", "учитель-логопед"],
    ["Инструктор по ФК", "инструктор по физической культуре"],
    ["учитель физики", "учитель физики"],
  ])("post %s", (cell, position) => {
    const { rows } = recognize({
      sheet: null,
      rows: [
        ["ФИО", "Должность"],
        ["", cell],
      ],
    });
    expect(rows).toEqual([{ position }]);
  });

  test.each([
    ["02.09.2024", "2024-09-02"],
    ["2.9.2024 г.", "2024-09-02"],
    ["с 2 сентября 2024 года", "2024-09-02"],
    ["2024-09-02 00:00:00", "2024-09-02"],
    ["45537", "2024-09-02"],
    ["09/12/2024", "2024-12-09"],
  ])("day %s", (cell, employedFrom) => {
    const { rows } = recognize({
      sheet: null,
      rows: [
        ["ФИО", "Дата приёма"],
        ["", cell],
      ],
    });
    expect(rows).toEqual([{ employedFrom }]);
  });

  test.each([
    ["Рабочий телефон", "8 (84574) 2-00-00", "+7 (84574) 2-00-00"],
    ["Рабочий телефон", "79000000001", "+7 (900) 000-00-01"],
    ["Рабочий телефон", "9000000001", "+7 (900) 000-00-01"],
    ["Рабочий телефон", "тел. 8-84574-2-00-00 доб. 3", "+7 (84574) 2-00-00, доб. 3"],
    ["Телефон", "8 (84574) 2-00-00", "+7 (84574) 2-00-00"],
    ["Телефон", "8 900 000-00-01", undefined],
  ])("%s %s", (heading, cell, workPhone) => {
    const { rows } = recognize({
      sheet: null,
      rows: [
        ["ФИО", heading],
        ["Жук Анна Ильинична", cell],
      ],
    });
    expect(rows[0]?.workPhone).toBe(workPhone);
  });

  test.each([
    ["Дата приёма", "02.09.24", "Год записан двумя цифрами: «02.09.24»."],
    ["Дата приёма", "31.02.2024", "Это не дата: «31.02.2024»."],
    ["Дата приёма", "2019", "Это не дата: «2019»."],
    ["Рабочий телефон", "2-00-00", "Это не номер телефона: «2-00-00»."],
    ["Рабочий телефон", "9E+09", "Таблица записала длинный номер как число и округлила: «9E+09»."],
    ["Должность", "#ССЫЛКА!", "Вместо значения ошибка таблицы: #ССЫЛКА!."],
    [
      "Должность",
      "#ФОРМУЛА!",
      "Вместо значения формула: программа, которая сохранила таблицу, её не посчитала.",
    ],
    ["Должность", "01.фев", "Таблица приняла то, что ввели, за дату: «01.фев»."],
    ["Пол", "да", "Такого значения нет: «да»."],
  ])("%s %s is refused", (heading, cell, message) => {
    const { problems } = recognize({
      sheet: null,
      rows: [
        ["ФИО", heading],
        ["", cell],
      ],
    });
    expect(told(problems)).toEqual([`error ячейка B2: ${message}`]);
  });

  test("a formula in a text that nobody reckoned", () => {
    const rows = [
      ["ФИО", "Должность"],
      ["", "=cmd|' /C calc'!A0"],
    ];
    const { problems } = recognize({ sheet: null, rows, mayHoldFormulas: true });
    expect(told(problems)).toEqual([
      "error ячейка B2: Вместо значения формула: «=cmd|' /C calc'!A0».",
    ]);
  });
});

describe("organizations and groups", () => {
  test("lost zeros are put back and told; what nobody can tell is refused", () => {
    const { rows, problems } = recognize(
      tableOf(
        "Наименование | ИНН | КПП | ОГРН | Телефоны\nСад | 100000004 | 10001001 | 1.0265E+12 | 8 84574 2-00-00; 8 84574 2-00-01\nСад 2 | 6499000003 | 649901001 | 1026499000000 | ",
        "Организации",
      ),
    );
    expect(rows[0]).toMatchObject({ inn: "0100000004", kpp: "010001001" });
    expect(rows[0]?.phones).toEqual(["+7 (84574) 2-00-00", "+7 (84574) 2-00-01"]);
    expect(told(problems)).toEqual([
      "info лист «Организации», ячейка B2: ИНН «100000004»: таблица потеряла ноль в начале, взято «0100000004».",
      "info лист «Организации», ячейка C2: КПП «10001001»: таблица потеряла ноль в начале, взято «010001001».",
      "error лист «Организации», ячейка D2: Таблица записала длинный номер как число и округлила: «1.0265E+12».",
      "error лист «Организации», ячейка B3: ИНН «6499000003»: контрольная цифра не сходится.",
    ]);
  });

  test("names get the quotes of papers, places their whole words", () => {
    const { rows } = recognize(
      tableOf(
        'Полное наименование | Краткое наименование | Регион | Район | Учредитель\nСад «Ромашка "Цвет"» | МДОУ "Ромашка" | Саратовская обл. | Энгельсский р-н | ООО "Мир"',
      ),
    );
    expect(rows).toEqual([
      {
        "name.full": "Сад «Ромашка „Цвет“»",
        "name.short": "МДОУ «Ромашка»",
        "address.region": "Саратовская область",
        "address.district": "Энгельсский район",
        "founder.name": "ООО «Мир»",
      },
    ]);
  });

  test("types that reference data add, several addresses of mail", () => {
    const { rows, problems } = recognize(
      tableOf(
        "Наименование | ИНН | Тип | Почта\nА | | СОШ | a@b.example; c@d.example\nБ | | cadet-corps | a@b.example\nВ | | Кружок | x",
      ),
    );
    expect(rows).toEqual([
      { "name.short": "А", type: "school", email: ["a@b.example", "c@d.example"] },
      { "name.short": "Б", type: "cadet-corps", email: "a@b.example" },
      { "name.short": "В" },
    ]);
    expect(problems.map(({ rule }) => rule)).toEqual(["sheet-choice", "sheet-email"]);
  });

  test("the ages that became a day, and names of groups with their word", () => {
    const { rows, problems } = recognize(
      tableOf("Группа | Вид | Возраст\nгруппа «Солнышко» | группа | 2025-02-01\n5 «А» | класс | "),
    );
    expect(rows).toEqual([
      { name: "Солнышко", kind: "age-group" },
      { name: "5 «А»", kind: "class" },
    ]);
    expect(told(problems)).toEqual([
      "error ячейка C2: Таблица приняла то, что ввели, за дату: «01.02.2025».",
    ]);
  });
});
