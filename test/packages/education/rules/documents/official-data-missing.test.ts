import { expect, test } from "vitest";
import { officialDataMissing } from "../../../../../src/packages/education/rules/documents/official-data-missing.ts";
import { findings } from "../../../rules/run-example.ts";

const { id } = officialDataMissing;
const found = (files: string) => findings(id, { files });

test("names all that is missing at once, by the names that inspectors look for", () => {
  const [first = "", ...others] = found(`
# organization.yaml
foundedOn:
licence: { link: }
charter:
absent: [addressPlaceSet]
`);
  expect(others).toEqual([]);
  for (const part of [
    "дата создания (regDate)",
    "выписка о лицензии (licenseDocLink)",
    "устав (ustavDocLink)",
    "порядок текущего контроля (tekKontrolDocLink)",
    "места обучения (3)",
    "места итоговой аттестации (addressPlaceGia)",
    "foundedOn: ГГГГ-ММ-ДД",
    "officialDocuments:",
    "officialPlaces:",
  ])
    expect(first).toContain(part);
  expect(first).not.toContain("addressPlaceSet");
});

test("what is missing is told whole, each line to write once", () => {
  expect(
    found(`
# organization.yaml
foundedOn:
charter:
bodies:
  - { id: parents-council, chair: , chairName: }
`),
  ).toEqual([
    `organization.yaml  info
Официальному сайту не хватает сведений: дата создания (regDate), устав (ustavDocLink), кто возглавляет «Совет родителей» (fio).
Запишите в organization.yaml:
— дата создания: foundedOn: ГГГГ-ММ-ДД;
— устав: charter: { link: https://… };
— кто возглавляет «Совет родителей»: у parents-council в bodies — chair (id работника) или chairName (имя не работника).`,
  ]);
});

test("a body without a chair is named; a chair need not work there", () => {
  const body = (rest: string) => `
# organization.yaml
bodies:
  - { id: parents-council, chair: , chairName: ${rest} }
`;
  expect(found(body(""))[0]).toContain("кто возглавляет «Совет родителей» (fio)");
  expect(found(body("Никитина Анна Сергеевна"))).toEqual([]);
});
