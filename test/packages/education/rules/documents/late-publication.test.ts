import { expect, test } from "vitest";
import { latePublication } from "../../../../../src/packages/education/rules/documents/late-publication.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = latePublication;

test("published after the term", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.publishedOn error
Положение от 02.09.2024 размещено 17.09.2024, позже срока: он истёк 16.09.2024.
Если день размещения другой, исправьте publishedOn. Срок — десять рабочих дней после утверждения (часть 3 статьи 29 Федерального закона № 273-ФЗ, постановление Правительства № 1802).
2024-09-16`,
  ]);
});

test("published on the last day of the term", () => {
  expect(findings(id, good)).toEqual([]);
});

const unpublished = (day: string, date = "2024-09-02") => ({
  day,
  files: `
# documents.yaml
editions:
  - id: regulation-1
    date: ${date}
    publishedOn:
`,
});

test("not published, and the term is over", () => {
  expect(findings(id, unpublished("2024-09-17"))).toEqual([
    `documents.yaml editions.regulation-1.id error
Положение от 02.09.2024 не размещено на сайте, а срок истёк 16.09.2024.
Разместите Положение и запишите этот день в publishedOn. Срок — десять рабочих дней после утверждения (часть 3 статьи 29 Федерального закона № 273-ФЗ, постановление Правительства № 1802).
2024-09-16`,
  ]);
});

test("an approved one must be published as one in force; one that is only adopted need not", () => {
  const withStatus = (status: string) => ({
    day: "2024-09-17",
    files: `
# documents.yaml
editions:
  - { id: regulation-1, status: ${status}, publishedOn: }
`,
  });
  expect(findings(id, withStatus("approved"))).toHaveLength(1);
  expect(findings(id, withStatus("adopted"))).toEqual([]);
});

test("not published, and there is still time, holidays counted", () => {
  expect(findings(id, unpublished("2024-09-16"))).toEqual([]);
  expect(findings(id, unpublished("2025-05-20", "2025-04-30"))).toEqual([]);
  expect(findings(id, unpublished("2025-05-21", "2025-04-30"))).toHaveLength(1);
});

test("nothing is said of years that the calendar does not know", () => {
  expect(findings(id, unpublished("2031-01-01", "2030-09-02"))).toEqual([]);
});
