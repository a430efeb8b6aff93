import { expect, test } from "vitest";
import { appointmentBeforeOrder } from "../../../../../src/packages/sferum/rules/people/appointment-before-order.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = appointmentBeforeOrder;

test("appointed before the order", () => {
  expect(findings(id, bad)).toEqual([
    `administrators.yaml additional.0.appointedOn error
Приказ № 94 от 16.09.2024 действует с 16.09.2024, а дополнительный администратор назначен раньше: с 13.09.2024.
Проверьте appointedOn здесь, date и inForceFrom приказа в documents.yaml.`,
  ]);
});

const appointed = (appointedOn: string, inForceFrom: string) => ({
  files: `
# administrators.yaml
main: { appointedOn: ${appointedOn} }
# documents.yaml
editions:
  - { id: order-appointment, number: "86", date: 2024-09-02, inForceFrom: ${inForceFrom} }
`,
});

test("appointed on the day of the order, or later, as an order may say", () => {
  expect(findings(id, good)).toEqual([]);
  expect(findings(id, appointed("2024-09-03", "2024-09-02"))).toEqual([]);
});

test("an order that comes into force later than its date", () => {
  expect(findings(id, appointed("2024-09-02", "2024-09-03"))).toEqual([
    `administrators.yaml main.appointedOn error
Приказ № 86 от 02.09.2024 действует с 03.09.2024, а администратор назначен раньше: с 02.09.2024.
Проверьте appointedOn здесь, date и inForceFrom приказа в documents.yaml.`,
  ]);
  expect(findings(id, appointed("2024-09-03", "2024-09-03"))).toEqual([]);
  expect(findings(id, appointed("2024-09-02", ""))).toEqual([]);
});
