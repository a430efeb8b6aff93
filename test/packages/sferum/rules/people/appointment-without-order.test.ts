import { expect, test } from "vitest";
import { appointmentWithoutOrder } from "../../../../../src/packages/sferum/rules/people/appointment-without-order.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, good } = appointmentWithoutOrder;

const order = (fields: string, day = "2024-10-01") => ({
  day,
  files: `
# documents.yaml
editions:
  - { id: order-appointment, number: "86"${fields} }
`,
});

test("a draft", () => {
  expect(findings(id, order(", status: draft"))).toEqual([
    `administrators.yaml main.appointedBy error
Приказ № 86 от 02.09.2024 — неподписанный проект, а по нему с 02.09.2024 назначен администратор.
Укажите в appointedBy приказ, который подписан и действует.`,
  ]);
});

test("an order that was adopted and not yet approved is a draft too", () => {
  expect(findings(id, order(", status: adopted"))).toEqual(findings(id, order(", status: draft")));
  expect(findings(id, order(", status: adopted"))).toHaveLength(1);
});

test("until the day of the appointment is over, the order may yet be signed", () => {
  expect(findings(id, order(", status: draft", "2024-09-02"))).toEqual([]);
  expect(findings(id, order(", status: draft", "2024-09-03"))).toHaveLength(1);
});

test("a repealed order, by its status or by its last day", () => {
  const [message] = findings(id, order(", status: repealed"));
  expect(message).toContain(
    "Приказ № 86 от 02.09.2024 утратил силу, а по нему с 02.09.2024 назначен администратор.",
  );
  expect(findings(id, order(", inForceUntil: 2024-09-30"))).toEqual([message]);
  expect(findings(id, order(", inForceUntil: 2024-10-01"))).toEqual([]);
});

test("a document that is not an order", () => {
  const files = `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: regulation-1, appointedOn: 2024-09-16 }
`;
  expect(findings(id, { files })).toEqual([
    `administrators.yaml additional.0.appointedBy error
Положение от 02.09.2024 — не приказ, а по нему с 16.09.2024 назначен дополнительный администратор.
Укажите в appointedBy приказ, который подписан и действует.`,
  ]);
});

test("an order that holds or was approved", () => {
  expect(findings(id, good)).toEqual([]);
  expect(findings(id, order(", status: approved"))).toEqual([]);
});

test("an order has to hold as long as the administrator is in office, and no day longer", () => {
  const released = (until: string, last: string) =>
    findings(id, {
      files: `${order(`, inForceUntil: ${last}`).files}# administrators.yaml
main: { until: ${until}, releasedBy: order-appointment-additional }
`,
    }).filter((told) => told.includes("№ 86"));
  expect(released("2024-09-15", "2024-09-15")).toEqual([]);
  expect(released("2024-09-15", "2024-09-14")).toHaveLength(1);
  // What comes after the day is not judged yet.
  expect(released("2024-10-31", "2024-10-15")).toEqual([]);
});
