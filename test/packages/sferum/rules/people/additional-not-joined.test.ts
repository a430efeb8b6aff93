import { expect, test } from "vitest";
import { additionalNotJoined } from "../../../../../src/packages/sferum/rules/people/additional-not-joined.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = additionalNotJoined;

test("joined after the appointment", () => {
  expect(findings(id, bad)).toEqual([
    `administrators.yaml additional.0.appointedOn error
Громова Светлана Юрьевна — дополнительный администратор с 16.09.2024, а на платформе только с 17.09.2024.
Проверьте appointedOn здесь и joinedOn в assignments.yaml.
2024-09-16`,
  ]);
});

test("joined on the day of the appointment", () => {
  expect(findings(id, good)).toEqual([]);
});

const notJoined = (day: string) => ({
  day,
  files: `
# assignments.yaml
staff:
  - { id: gromova, joinedOn: , statusConfirmedOn: }
`,
});

test("not joined at all, from the day of the appointment on", () => {
  expect(findings(id, notJoined("2024-09-16"))).toEqual([
    `administrators.yaml additional.0.appointedOn error
Громова Светлана Юрьевна — дополнительный администратор с 16.09.2024, а на платформе нет.
Проверьте appointedOn здесь и joinedOn в assignments.yaml.
2024-09-16`,
  ]);
  expect(findings(id, notJoined("2024-09-15"))).toEqual([]);
});

test("who is released is asked on the last day, and no more", () => {
  const released = (until: string) =>
    findings(id, {
      files: `${notJoined("").files}# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16, until: ${until} }
`,
    });
  expect(released("2024-10-01")).toHaveLength(1);
  expect(released("2024-09-30")).toEqual([]);
});
