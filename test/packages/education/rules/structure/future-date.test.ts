import { expect, test } from "vitest";
import { futureDate } from "../../../../../src/packages/education/rules/structure/future-date.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad } = futureDate;

test("the bad example", () => {
  expect(findings(id, bad)).toMatchInlineSnapshot(`
    [
      "assignments.yaml staff.karimova.statusConfirmedOn warning
    Этот день, 12.09.2028, позже дня проверки, 11.01.2027.
    Опечатку исправьте. Если событие только намечено, запишите его, когда оно произойдёт. Если проверяете на прошедший день, а событие уже было, менять ничего не нужно.",
    ]
  `);
});

test("the day after", () => {
  expect(
    findings(id, {
      files: `
# organization.yaml
registeredOn: 2024-10-02
# documents.yaml
editions:
  - { id: regulation-1, publishedOn: 2024-10-02, signature: { signedOn: 2024-10-02 } }
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "documents.yaml editions.regulation-1.publishedOn warning
    Этот день, 02.10.2024, позже дня проверки, 01.10.2024.
    Опечатку исправьте. Если событие только намечено, запишите его, когда оно произойдёт. Если проверяете на прошедший день, а событие уже было, менять ничего не нужно.",
      "documents.yaml editions.regulation-1.signature.signedOn warning
    Этот день, 02.10.2024, позже дня проверки, 01.10.2024.
    Опечатку исправьте. Если событие только намечено, запишите его, когда оно произойдёт. Если проверяете на прошедший день, а событие уже было, менять ничего не нужно.",
      "organization.yaml registeredOn warning
    Этот день, 02.10.2024, позже дня проверки, 01.10.2024.
    Опечатку исправьте. Если событие только намечено, запишите его, когда оно произойдёт. Если проверяете на прошедший день, а событие уже было, менять ничего не нужно.",
    ]
  `);
});

test("the last event of all is to come, an assignment, and nobody says which day papers speak of", () => {
  expect(
    findings(id, {
      files: `
# organization.yaml
asOf:
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "assignments.yaml educators.5.from warning
    Последнее событие в данных — 02.06.2025 — позже дня проверки, 01.10.2024: реестры, списки и памятки составят днём 02.06.2025.
    Если это ещё впереди, добавьте в файл organization.yaml строку «asOf: 2024-10-01» (по состоянию на этот день), а когда день наступит, уберите или поправьте. Если день проверки прошедший, укажите его и при сборке: --date 2024-10-01.",
    ]
  `);
});

test("a later day of a draft is no event yet, and that is said", () => {
  const [told = ""] = findings(id, {
    files: `
# organization.yaml
asOf:
# documents.yaml
editions:
  - { id: order-ahead, kind: order-use, status: draft, date: 2026-09-01, inForceFrom: 2026-09-02 }
`,
  });
  expect(told).toContain(
    "Последнее событие в данных, не считая того, что назначено проектами приказов, — 02.06.2025 — позже",
  );
});

test("what is told already is not told again", () => {
  expect(
    findings(id, {
      day: "2025-10-01",
      files: `
# organization.yaml
asOf:
# assignments.yaml
staff:
  - { id: zhuk, joinedOn: 2027-10-02, statusConfirmedOn: 2027-10-02 }
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "assignments.yaml staff.zhuk.joinedOn warning
    Этот день, 02.10.2027, позже дня проверки, 01.10.2025.
    Опечатку исправьте. Если событие только намечено, запишите его, когда оно произойдёт. Если проверяете на прошедший день, а событие уже было, менять ничего не нужно.",
      "assignments.yaml staff.zhuk.statusConfirmedOn warning
    Этот день, 02.10.2027, позже дня проверки, 01.10.2025.
    Опечатку исправьте. Если событие только намечено, запишите его, когда оно произойдёт. Если проверяете на прошедший день, а событие уже было, менять ничего не нужно.",
    ]
  `);
});

test.each([
  [
    "the day itself",
    {
      files: `
# organization.yaml
registeredOn: 2024-10-01
`,
    },
  ],
  [
    "ends that lie ahead, a hire and an assignment that are agreed",
    {
      files: `
# assignments.yaml
staff:
  - { id: zhuk, employedUntil: 2027-11-10 }
  - { id: kovalev, absences: [{ kind: long, from: 2025-01-09, until: 2025-12-31 }] }
`,
    },
  ],
  [
    "on the day of the last event",
    {
      day: "2025-06-02",
      files: `
# organization.yaml
asOf:
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
