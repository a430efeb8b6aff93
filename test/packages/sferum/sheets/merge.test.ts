import { describe, expect, test } from "vitest";

import { differences, exampleTexts, merge, tableOf, told } from "../../sheets.ts";

const all = `Макарова Елена Викторовна
Соколова Ирина Андреевна
Беляева Ольга Николаевна
Осадчая Татьяна Сергеевна
Каримова Лейла
Громова Светлана Юрьевна
Жук Марина Павловна
Лебедева Анна Львовна
Ковалев Петр Ильич
Шевченко Дарья Игоревна`;

function staffOf(text: string | undefined): string {
  return text ?? "";
}

const staff = staffOf(exampleTexts.get("assignments"));

describe("people", () => {
  test("the same people, typed without «ё», change nothing", () => {
    const { texts, changes, problems } = merge([tableOf(`ФИО\n${all}`)]);
    expect([...texts.keys()]).toEqual([]);
    expect(changes).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("one changes, one comes; all else stays, and the second time nothing changes", () => {
    const table = tableOf(
      `ФИО | Должность | Дата приёма | Раб. тел.
${all}
Примеров Иван Ильич | Сторож | 02.03.2026 |
Громова Светлана Юрьевна | Старший воспитатель | | 8 (84574) 0-00-09`,
    );
    const { texts, changes, problems } = merge([table]);
    const text = staffOf(texts.get("assignments"));
    expect(differences(staff, text)).toEqual([
      "-     workPhone: +7 (84574) 0-00-04",
      "+     workPhone: +7 (84574) 0-00-09",
      "+   - id: primerov",
      "+     surname: Примеров",
      "+     firstName: Иван",
      "+     position: сторож",
      "+     employedFrom: 2026-03-02",
    ]);
    expect(text.split("position: старший воспитатель")).toHaveLength(3);
    expect(problems).toEqual([]);
    expect(changes.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      "add Примеров Иван Ильич",
      "change Громова Светлана Юрьевна",
    ]);
    expect(merge([table], new Map([...exampleTexts, ...texts])).texts.size).toBe(0);
  });

  test("what data have in another spelling of quotes or places stays", () => {
    const organization = (exampleTexts.get("organization") ?? "")
      .replace(/(?<= short: ).*/u, `'МДОУ "Детский сад № 1"'`)
      .replace(/(?<= region: ).*/u, "Саратовская обл.");
    const texts = new Map([...exampleTexts, ["organization", organization]]);
    const table = tableOf(
      'Наименование | ИНН | Регион\nМДОУ "Детский сад № 1" | 6499000002 | Саратовская обл.',
    );
    expect(merge([table], texts).changes).toEqual([]);
  });

  test("who is not in the table is told and stays", () => {
    const { texts, problems } = merge([
      tableOf(`ФИО\n${all.replace("Жук Марина Павловна\n", "")}`, "Кадры"),
    ]);
    expect(texts.size).toBe(0);
    expect(told(problems)).toEqual([
      "warning лист «Кадры»: В таблице нет: «Жук Марина Павловна». В файле assignments.yaml оставлено, как было.",
    ]);
  });

  test("a new one of whom not enough is known, two rows about one, an id that is not there", () => {
    const { texts, problems } = merge([
      tableOf(
        `Код | ФИО | Должность | Принят
 | Новикова Анна Ильинична | астролог |
zhuk | Жук Марина Павловна | воспитатель | 02.09.2019
zhuk | Жук Марина Павловна | повар |
kto | Лебедева Анна Львовна | |`,
      ),
    ]);
    expect(texts.size).toBe(0);
    expect(told(problems)).toEqual([
      "error строка 2: Новикова Анна Ильинична: в данных такой записи нет, а для новой не хватает: «Принят на работу», «Роль».",
      "error ячейка C4: Строки 3 и 4 говорят об одном и том же, а «Должность» в них разное.",
      "error строка 5: Лебедева Анна Львовна: кода «kto» в данных нет, а такая запись есть под кодом «lebedeva».",
    ]);
  });

  test("namesakes are told apart by their ids, and get ids of their own", () => {
    const row = "Жук Марина Павловна | воспитатель | 02.09.2024";
    const texts = new Map(exampleTexts).set(
      "assignments",
      staff.replace(
        "  - id: lebedeva",
        "  - id: zhuk-2\n    name: Жук Марина Павловна\n    position: воспитатель\n    employedFrom: 2020-01-09\n  - id: lebedeva",
      ),
    );
    const { problems } = merge([tableOf(`ФИО | Должность | Принят\n${row}`)], texts);
    expect(told(problems)[0]).toBe(
      "error строка 2: Жук Марина Павловна: в данных таких записей 2.",
    );
    const renamed = merge(
      [tableOf("Код | Фамилия | Имя | Отчество\nzhuk-2 | Жукова | Марина | Павловна")],
      texts,
    );
    expect(
      differences(staffOf(texts.get("assignments")), staffOf(renamed.texts.get("assignments"))),
    ).toEqual(["-     name: Жук Марина Павловна", "+     name: Жукова Марина Павловна"]);
  });

  test("the group of a person makes the work with the group, from the day that is told", () => {
    const table = tableOf(
      "ФИО | Группа\nГромова Светлана Юрьевна | группа «Капельки»\nЖук Марина Павловна | Капельки",
    );
    expect(told(merge([table]).problems)).toContain(
      "error строка 2: Громова Светлана Юрьевна — Капельки: в данных такой записи нет, а для новой не хватает: «С какого дня».",
    );
    const { texts } = merge([table], exampleTexts, { since: "2026-01-12" });
    expect(staffOf(texts.get("assignments"))).toBe(
      staff.replace(
        "    group: kapelki\n    from: 2025-09-01\nchats:",
        "    group: kapelki\n    from: 2025-09-01\n  - staff: gromova\n    group: kapelki\n    from: 2026-01-12\nchats:",
      ),
    );
  });
});

describe("groups, work with them, administrators", () => {
  test("sheets of a workbook may name what others add", () => {
    const { texts, problems } = merge(
      [
        tableOf(
          "Педагог | Группа | С какого дня\nПримерова А. И. | Звёздочка | 01.09.2026\nЖук М.П. | Звездочка | 01.09.2026",
        ),
        tableOf("Название | Вид\nЗвёздочка | группа"),
        tableOf("ФИО | Должность | Принят\nПримерова Анна Ивановна | воспитатель | 31.08.2026"),
      ].map((table, index) => ({
        ...table,
        sheet: ["Педагоги групп", "Группы", "Работники"][index] ?? null,
      })),
    );
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(staffOf(texts.get("groups"))).toContain(
      "  - id: zvezdochka\n    name: Звёздочка\n    kind: age-group\n",
    );
    expect(staffOf(texts.get("assignments"))).toContain(
      "  - staff: primerova\n    group: zvezdochka\n    from: 2026-09-01\n  - staff: zhuk\n    group: zvezdochka\n",
    );
  });

  test("a field with a history, a name that nobody bears", () => {
    const { texts, problems } = merge([
      tableOf("Название | Возраст\nСолнышко | от 5 до 6 лет", "Группы"),
      tableOf("Педагог | Группа | С какого дня\nЖук Марина Павловна | Сонышко | 01.09.2026"),
    ]);
    expect(texts.size).toBe(0);
    expect(told(problems)).toContain(
      "warning лист «Группы», ячейка B2: «Возраст» в файле groups.yaml записано по дням, а в таблице другое: не изменено.",
    );
    expect(problems.find(({ rule }) => rule === "sheet-unknown-name")).toMatchObject({
      message: "«Сонышко» в данных нет.",
      hint: "Возможно, вы имели в виду «Солнышко».",
    });
  });

  test("an administrator goes, another comes", () => {
    const { texts, changes } = merge([
      tableOf(
        `Администратор | Приказ о назначении | Назначен с | Личный мобильный телефон | Личная электронная почта | По какой день
Громова Светлана Юрьевна | № 96 от 30.09.2025 | 01.10.2025 | | | 30.06.2026
Жук Марина Павловна | 96 | 01.07.2026 | 8 000 000-11-03 | zhuk@mail.example |`,
        "Главный администратор",
      ),
    ]);
    const before = staffOf(exampleTexts.get("administrators"));
    expect(differences(before, staffOf(texts.get("administrators")))).toEqual([
      "+     until: 2026-06-30",
      "+   - staff: zhuk",
      "+     appointedOn: 2026-07-01",
      "+     personalMobile: +7 (000) 000-11-03",
      "+     personalEmail: zhuk@mail.example",
    ]);
    const hidden = changes.flatMap(({ fields }) => fields.filter(({ isPrivate }) => isPrivate));
    expect(hidden.map(({ title }) => title)).toEqual([
      "Личный мобильный телефон",
      "Личная электронная почта",
    ]);
  });
});

test("requisites of an organization; those that were never told find their place", () => {
  const { texts, problems } = merge([
    tableOf(
      "Наименование | ИНН | Улица | Телефоны | Режим работы\nМДОУ «Детский сад № 1 г. Пугачева» | 6499000002 | ул. Новая | 8 (84574) 0-00-01, 8 (84574) 0-00-07 | ",
    ),
  ]);
  expect(problems).toEqual([]);
  expect(
    differences(staffOf(exampleTexts.get("organization")), staffOf(texts.get("organization"))),
  ).toEqual(["-   street: ул. Примерная", "+   street: ул. Новая", "+   - +7 (84574) 0-00-07"]);
});

test("a file that cannot be read is no list of nobody: no row of it is taken for a new one", () => {
  const list = tableOf("ФИО|Должность|Принят\nЖук Марина Павловна|воспитатель|01.09.2020");
  for (const text of ["staff:\n  - &a { id: zhuk }\n", "staff: []\nstaff: []\n", "a: [\n"]) {
    const { texts, problems } = merge([list], new Map([...exampleTexts, ["assignments", text]]));
    expect([...texts]).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(["sheet-file-unsound"]);
  }
});

test("a file with comments alone is an empty one", () => {
  const list = tableOf("ФИО|Должность|Принят\nКим Анна Ильинична|повар|01.09.2020");
  const { texts } = merge([list], new Map([...exampleTexts, ["assignments", "# Пока никого.\n"]]));
  expect(texts.get("assignments")).toMatch(/^# Пока никого\.\nstaff:\n/u);
});
