import { expect, test } from "vitest";

import { historyIncomplete } from "../../../../../src/packages/education/rules/structure/history-incomplete.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad } = historyIncomplete;

test("a head whose last day is over, and nobody after", () => {
  expect(findings(id, bad)).toEqual([
    `organization.yaml head.0.staff warning
История руководителя кончается днём 31.12.2026: что было дальше, не записано.
Добавьте строку с первым днём 2027-01-01 или уберите until, если ничего не изменилось.`,
  ]);
});

test("each field with a history, at either end; who left and what was closed has no longer one", () => {
  const told = findings(id, {
    day: "2025-03-03",
    files: `
# organization.yaml
foundedOn: 1987-09-01
name: [{ full: Детский сад № 1, short: ДС № 1, from: 1990-01-01 }]
address: [{ postalCode: "413720", region: Саратовская область, locality: г. Пугачев, building: д. 1, until: 2025-03-02 }]
founder:
  - { name: Администрация, from: 1987-09-01, until: 2024-12-31 }
  - { name: Комитет, from: 1990-01-01, until: 2025-03-01 }
  - { name: Фонд, role: owner, from: 2025-03-02 }
bodies:
  - { id: pedagogical-council, chair: [{ staff: makarova, until: 2024-12-31 }] }
  - { id: old-council, name: Совет, until: 2024-12-31, chair: [{ staff: makarova, until: 2024-12-31 }] }
# assignments.yaml
staff:
  - { id: zhuk, surname: [{ surname: Жук, until: 2025-01-31 }] }
  - { id: karimova, employedUntil: 2025-01-31, position: [{ position: воспитатель, until: 2025-01-31 }] }
# groups.yaml
groups:
  - { id: raduga, closedOn: 2025-02-28, age: [{ age: от 3 до 4 лет, until: 2025-02-27 }] }
  - { id: romashka, description: [{ description: младшая группа, until: 2025-02-28 }] }
`,
  }).map((told) => told.split("\n", 2).join(": "));
  expect(told).toEqual([
    "assignments.yaml staff.zhuk.surname.0 warning: История фамилии кончается днём 31.01.2025: что было дальше, не записано.",
    "groups.yaml groups.romashka.description.0 warning: История пояснения кончается днём 28.02.2025: что было дальше, не записано.",
    "groups.yaml groups.raduga.age.0 warning: История возраста кончается днём 27.02.2025: что было дальше, не записано.",
    "organization.yaml name.0 warning: История наименования начинается днём 01.01.1990: с 01.09.1987 до него не записано ничего.",
    "organization.yaml address.0 warning: История адреса кончается днём 02.03.2025: что было дальше, не записано.",
    "organization.yaml founder.1 warning: История учредителя кончается днём 01.03.2025: что было дальше, не записано.",
    "organization.yaml bodies.pedagogical-council.chair.0 warning: История председателя кончается днём 31.12.2024: что было дальше, не записано.",
  ]);
});

test("nothing begins after the end: a name of a group that is closed, a surname of who has left", () => {
  const files = `
# groups.yaml
groups:
  - id: raduga
    closedOn: 2025-05-30
    name: [{ name: Радуга, until: 2025-08-31 }, { name: Лучик, from: 2025-09-01 }]
# assignments.yaml
staff:
  - id: karimova
    employedUntil: 2025-05-30
    surname: [{ surname: Каримова, until: 2025-05-29 }, { surname: Орлова, from: 2025-05-30 }]
`;
  expect(findings(id, { day: "2025-10-01", files })).toEqual([
    `groups.yaml groups.raduga.name.1 warning
История названия: строка начинается днём 01.09.2025, а последний день — 30.05.2025.
Исправьте тот день, что неверен, или удалите эту строку.`,
  ]);
});
