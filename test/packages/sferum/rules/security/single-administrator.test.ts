import { expect, test } from "vitest";
import { singleAdministrator } from "../../../../../src/packages/sferum/rules/security/single-administrator.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = singleAdministrator;

test("no additional administrator", () => {
  expect(findings(id, bad)).toEqual([
    `administrators.yaml additional warning
У организации один администратор платформы, и заменить его некому.
Назначьте приказом ещё одного работника и запишите его в additional.`,
  ]);
});

test("an additional administrator", () => {
  expect(findings(id, good)).toEqual([]);
});

test("the main one again, or one who left, is nobody", () => {
  const twice = `
# administrators.yaml
additional:
  - { staff: sokolova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16 }
`;
  const left = "\n# assignments.yaml\nstaff:\n  - { id: gromova, employedUntil: 2024-09-30 }\n";
  expect(findings(id, { files: twice })).toHaveLength(1);
  expect(findings(id, { files: left })).toHaveLength(1);
});

test("who is away for long replaces nobody, and has to be replaced", () => {
  const away = (staff: string, kind: string) =>
    findings(id, {
      day: "2025-02-03",
      files: `
# assignments.yaml
staff:
  - { id: ${staff}, absences: [{ kind: ${kind}, from: 2025-02-03 }] }
`,
    });
  expect(away("gromova", "maternity")[0]).toContain("У организации один администратор");
  expect(away("sokolova", "maternity")).toEqual([
    `administrators.yaml main.staff warning
Соколова Ирина Андреевна — администратор платформы, но с 03.02.2025 надолго отсутствует, а другой не назначен.
Назначьте приказом другого администратора: reglament event new-administrator.`,
  ]);
  expect([...away("sokolova", "vacation"), ...away("gromova", "sick")]).toEqual([]);
});

test("until the organization is registered one is enough", () => {
  expect(findings(id, { ...bad, day: "2024-09-04" })).toEqual([]);
  expect(findings(id, { ...bad, day: "2024-09-05" })).toHaveLength(1);
  const files = `${bad.files}# organization.yaml\nregisteredOn:\n`;
  expect(findings(id, { files })).toEqual([]);
});

test("one who is appointed later, or released, is nobody on the day", () => {
  const term = (fields: string) =>
    findings(id, {
      files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, ${fields} }
`,
    });
  expect(term("appointedOn: 2024-10-02")).toHaveLength(1);
  expect(term("appointedOn: 2024-09-16, until: 2024-09-30")).toHaveLength(1);
  expect(term("appointedOn: 2024-10-01, until: 2024-10-01")).toEqual([]);
});
