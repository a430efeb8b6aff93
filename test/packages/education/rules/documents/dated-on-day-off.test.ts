import { expect, test } from "vitest";
import { datedOnDayOff } from "../../../../../src/packages/education/rules/documents/dated-on-day-off.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = datedOnDayOff;

test("a council on a Saturday", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.adoption.date warning
Положение от 02.09.2024: протокол датирован выходным днём, 31.08.2024.
Проверьте дату. Если в этот день работали, добавьте к документу строку note с объяснением.`,
  ]);
});

test("an order on a holiday", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: order-appointment-additional, date: 2024-11-04 }
`,
    }),
  ).toEqual([
    `documents.yaml editions.order-appointment-additional.date warning
Приказ № 94 от 04.11.2024: это выходной день.
Проверьте дату. Если в этот день работали, добавьте к документу строку note с объяснением.`,
  ]);
});

test.each([
  ["all working days, and children are called together", "во все будни, сбор детей в 8:00"],
  ["words that end with the same letters", "пн–пт, отдел ВРсб и ГРвс"],
])("weekends are not named: %s", (_, workingHours) => {
  for (const date of ["2024-08-31", "2024-09-01"])
    expect(
      findings(id, {
        files: `
# organization.yaml
workingHours: ${workingHours}
# documents.yaml
editions:
  - { id: regulation-1, adoption: { date: ${date} } }
`,
      }),
    ).toHaveLength(1);
});

test.each([
  ["a note explains it", good],
  [
    "a working Saturday of the calendar",
    {
      files: `
# documents.yaml
editions:
  - { id: order-appointment-additional, date: 2024-11-02 }
`,
    },
  ],
  [
    "an organization that works on Saturdays",
    {
      files: `
# organization.yaml
workingHours: понедельник – суббота, 8:00–18:00
# documents.yaml
editions:
  - { id: regulation-1, adoption: { date: 2024-08-31 } }
`,
    },
  ],
  [
    "an organization that works on Saturdays, named by two letters",
    {
      files: `
# organization.yaml
workingHours: пн–сб 8:00–18:00
# documents.yaml
editions:
  - { id: regulation-1, adoption: { date: 2024-08-31 } }
`,
    },
  ],
  [
    "an organization that works on Sundays, named by two letters",
    {
      files: `
# organization.yaml
workingHours: вт–вс 8:00–18:00
# documents.yaml
editions:
  - { id: regulation-1, adoption: { date: 2024-09-01 } }
`,
    },
  ],
  [
    "a day that the calendar does not know",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, adoption: { date: 2019-08-31 } }
`,
    },
  ],
  [
    "what is repealed",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, status: repealed, adoption: { date: 2024-08-31 } }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
