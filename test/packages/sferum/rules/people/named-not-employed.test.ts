import { expect, test } from "vitest";
import { namedNotEmployed } from "../../../../../src/packages/sferum/rules/people/named-not-employed.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad } = namedNotEmployed;

/** Gromova worked from a day to a day; the order is of 2 September. */
const files = (from: string, until: string, edition: string): string => `
# assignments.yaml
staff:
  - { id: gromova, employedFrom: ${from}, employedUntil: ${until} }
# documents.yaml
editions:
  - { id: order-use, ${edition} }
`;
const responsible = "responsible: [sokolova, gromova]";
const certified = "extract: { certifiedBy: gromova, certifiedOn: 2024-09-10 }";

test("who came a day after the order", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.order-use.responsible.1 error
Приказ № 87 от 02.09.2024: отвечает Громова Светлана Юрьевна, а работает только с 03.09.2024.
Назовите здесь того, кто работал в тот день, или исправьте даты работы.`,
  ]);
});

test.each([
  ["came on that day, left on it", "2024-09-02", "2024-09-02", responsible, 0],
  ["left the day before", "2016-01-11", "2024-09-01", responsible, 1],
  ["certified on the last day", "2016-01-11", "2024-09-10", certified, 0],
  ["certified a day later", "2016-01-11", "2024-09-09", certified, 1],
  [
    "certified on a day not told",
    "2016-01-11",
    "2024-09-09",
    "extract: { certifiedBy: gromova }",
    0,
  ],
  ["a draft binds nobody", "2016-01-11", "2024-09-01", `status: draft, ${responsible}`, 0],
  [
    "the order holds later",
    "2024-09-09",
    "2024-09-30",
    `inForceFrom: 2024-09-09, ${responsible}`,
    0,
  ],
])("%s", (_, from, until, edition, count) => {
  expect(findings(id, { files: files(from, until, edition) })).toHaveLength(count);
});

test("who certifies is told at the extract", () => {
  expect(findings(id, { files: files("2016-01-11", "2024-09-09", certified) })).toEqual([
    `documents.yaml editions.order-use.extract.certifiedBy error
Приказ № 87 от 02.09.2024: выписку заверяет Громова Светлана Юрьевна, а последний день работы — 09.09.2024.
Назовите здесь того, кто работал в тот день, или исправьте даты работы.`,
  ]);
});

test("a repealed order binds nobody", () => {
  const repealed = `status: repealed, ${responsible}`;
  expect(findings(id, { files: files("2016-01-11", "2024-09-01", repealed) })).toEqual([]);
});
