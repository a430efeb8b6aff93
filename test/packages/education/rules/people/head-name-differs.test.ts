import { expect, test } from "vitest";
import { headNameDiffers } from "../../../../../src/packages/education/rules/people/head-name-differs.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = headNameDiffers;

test("another patronymic in the certificate", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.signature.owner error
Положение от 02.09.2024: владелец подписи — Макарова Елена Васильевна, а руководил в тот день — Макарова Елена Викторовна.
Имя в отметке о подписи и имя руководителя в assignments.yaml должны совпадать. Если руководителем был другой, запишите head списком, со своими днями.`,
  ]);
});

test("the same name", () => {
  expect(findings(id, good)).toEqual([]);
});

const signed = (owner: string, more: string) => ({
  files: `
# assignments.yaml
staff:
  - { id: makarova, surname: Соловьёва${more} }
# documents.yaml
editions:
  - id: regulation-1
    signature: { owner: ${owner} }
`,
});

test("capitals, «е» for «ё» and spaces make no difference", () => {
  expect(findings(id, signed("'СОЛОВЬЕВА ЕЛЕНА  ВИКТОРОВНА'", ""))).toEqual([]);
});

test("of who signed before the present head came nothing is known", () => {
  const former = "Ильина Нина Павловна";
  expect(findings(id, signed(former, ", employedFrom: 2024-09-03"))).toEqual([]);
  expect(findings(id, signed(former, ", employedFrom: 2024-09-02"))).toHaveLength(1);
});

test("without the day of signing the date of the document tells", () => {
  const files = `
# assignments.yaml
staff:
  - { id: makarova, employedFrom: 2024-09-02 }
# documents.yaml
editions:
  - id: regulation-1
    date: 2024-09-01
    signature: { owner: Ильина Нина Павловна, signedOn: }
`;
  expect(findings(id, { files })).toEqual([]);
});

test("the head is who the data name, not the first of the staff", () => {
  const files = `
# organization.yaml
head: zhuk
# assignments.yaml
staff:
  - { id: zhuk, surname: Жук, firstName: Олег, patronymic: Иванович }
# documents.yaml
editions:
  - id: regulation-1
    signature: { owner: Жук Олег Иванович }
`;
  expect(findings(id, { files })).toEqual([]);
});

test("a repealed document is left as it was", () => {
  const files = `${bad.files}    status: repealed\n`;
  expect(findings(id, { files })).toEqual([]);
});

test("a name that ends with a full stop ends the sentence once", () => {
  const [found = ""] = findings(id, signed("Петрова Анна", ", firstName: А., patronymic: С."));
  expect(found).toContain("руководил в тот день — Соловьёва А. С.\n");
});
