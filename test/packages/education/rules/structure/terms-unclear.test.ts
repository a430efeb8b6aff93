import { expect, test } from "vitest";
import { termsUnclear } from "../../../../../src/packages/education/rules/structure/terms-unclear.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad } = termsUnclear;

test("the bad example", () => {
  expect(findings(id, bad)).toMatchInlineSnapshot(`
    [
      "organization.yaml head.1.staff error
    История руководителя: с 09.01.2024 начинается новая строка, а прежняя не закончена.
    Поставьте прежней строке последний день: until: 2024-01-08.",
    ]
  `);
});

test("one day without a head, one with two", () => {
  expect(
    findings(id, {
      files: `
# organization.yaml
head:
  - { staff: lebedeva, until: 2024-01-07 }
  - { staff: makarova, from: 2024-01-09, until: 2024-12-31 }
  - { staff: sokolova, from: 2024-12-31 }
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "organization.yaml head.1.staff error
    История руководителя: на 08.01.2024 не записано ничего.
    Исправьте until прежней строки или from этой, или добавьте пропущенное.",
      "organization.yaml head.2.staff error
    История руководителя: с 31.12.2024 начинается новая строка, а прежняя длится по 31.12.2024.
    Поставьте прежней строке последний день: until: 2024-12-30.",
    ]
  `);
});

test("two acting heads on one day", () => {
  expect(
    findings(id, {
      files: `
# organization.yaml
head:
  - { staff: makarova }
  - { staff: sokolova, acting: true, from: 2024-07-01, until: 2024-07-14 }
  - { staff: lebedeva, acting: true, from: 2024-07-14, until: 2024-07-28 }
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "organization.yaml head.2.staff error
    История исполняющих обязанности: с 14.07.2024 начинается новая строка, а прежняя длится по 14.07.2024.
    Поставьте прежней строке последний день: until: 2024-07-13.",
    ]
  `);
});

test("a name, an address, a chair, a surname, a position and the name of a group", () => {
  expect(
    findings(id, {
      files: `
# organization.yaml
name:
  - { full: Детский сад № 1, short: МДОУ № 1, until: 2024-08-31 }
  - { full: Детский сад № 1 «Сказка», short: МДОУ «Сказка», from: 2024-09-02 }
address:
  - { postalCode: "413720", region: Саратовская область, locality: г. Пугачев, street: ул. Первая, building: д. 1 }
  - { postalCode: "413720", region: Саратовская область, locality: г. Пугачев, street: ул. Вторая, building: д. 2, from: 2024-09-01 }
bodies:
  - { id: pedagogical-council, chair: [{ staff: makarova, until: 2024-09-01 }, { staff: sokolova, from: 2024-09-01 }] }
# assignments.yaml
staff:
  - { id: zhuk, surname: [{ surname: Жук, until: 2024-01-08 }, { surname: Зуева, from: 2024-01-10 }], position: [{ position: воспитатель }, { position: старший воспитатель, from: 2024-01-10 }] }
# groups.yaml
groups:
  - { id: raduga, name: [{ name: Радуга }, { name: Маки, from: 2024-09-02 }] }
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "assignments.yaml staff.zhuk.surname.1 error
    История фамилии: на 09.01.2024 не записано ничего.
    Исправьте until прежней строки или from этой, или добавьте пропущенное.",
      "assignments.yaml staff.zhuk.position.1 error
    История должности: с 10.01.2024 начинается новая строка, а прежняя не закончена.
    Поставьте прежней строке последний день: until: 2024-01-09.",
      "groups.yaml groups.raduga.name.1 error
    История названия: с 02.09.2024 начинается новая строка, а прежняя не закончена.
    Поставьте прежней строке последний день: until: 2024-09-01.",
      "organization.yaml name.1 error
    История наименования: на 01.09.2024 не записано ничего.
    Исправьте until прежней строки или from этой, или добавьте пропущенное.",
      "organization.yaml address.1 error
    История адреса: с 01.09.2024 начинается новая строка, а прежняя не закончена.
    Поставьте прежней строке последний день: until: 2024-08-31.",
      "organization.yaml bodies.pedagogical-council.chair.1 error
    История председателя: с 01.09.2024 начинается новая строка, а прежняя длится по 01.09.2024.
    Поставьте прежней строке последний день: until: 2024-08-31.",
    ]
  `);
});

test.each([
  [
    "days that follow each other, in any order",
    {
      files: `
# organization.yaml
head:
  - { staff: makarova, from: 2024-01-09 }
  - { staff: lebedeva, until: 2024-01-08 }
`,
    },
  ],
  [
    "an acting head among others, with days between",
    {
      files: `
# organization.yaml
head:
  - { staff: makarova }
  - { staff: sokolova, acting: true, from: 2024-07-01, until: 2024-07-13 }
  - { staff: lebedeva, acting: true, from: 2024-07-15, until: 2024-07-28 }
`,
    },
  ],
  [
    "a surname that changed",
    {
      files: `
# assignments.yaml
staff:
  - { id: zhuk, surname: [{ surname: Жук, until: 2024-01-09 }, { surname: Зуева, from: 2024-01-10 }] }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

test("days without a founder, which no other rule tells again", () => {
  const files = `
# organization.yaml
foundedOn: 1987-09-01
founder:
  - { name: Администрация, from: 1987-09-01, until: 2019-12-31 }
  - { name: Комитет, from: 2020-02-01 }
`;
  expect(findings(id, { files })).toMatchInlineSnapshot(`
    [
      "organization.yaml founder.1 error
    История учредителя: с 01.01.2020 по 31.01.2020 не записано ничего.
    Исправьте until прежней строки или from этой, или добавьте пропущенное.",
    ]
  `);
  expect(findings("history-incomplete", { files })).toEqual([]);
});

test("the age and the description of a group", () => {
  const files = `
# groups.yaml
groups:
  - { id: raduga, age: [{ age: от 3 до 4 лет }, { age: от 4 до 5 лет, from: 2024-09-02 }] }
  - { id: romashka, description: [{ description: младшая, until: 2024-08-31 }, { description: средняя, from: 2024-09-02 }] }
`;
  expect(findings(id, { files })).toMatchInlineSnapshot(`
    [
      "groups.yaml groups.romashka.description.1 error
    История пояснения: на 01.09.2024 не записано ничего.
    Исправьте until прежней строки или from этой, или добавьте пропущенное.",
      "groups.yaml groups.raduga.age.1 error
    История возраста: с 02.09.2024 начинается новая строка, а прежняя не закончена.
    Поставьте прежней строке последний день: until: 2024-09-01.",
    ]
  `);
});
