import { expect, test } from "vitest";
import { layouts } from "../../../../src/engine/writers/measures/layout.ts";
import { measureText } from "../../../../src/engine/writers/measures/measure-text.ts";
import { signatureColumns } from "../../../../src/engine/writers/measures/signature-columns.ts";

const { order } = layouts;
const text = (value: string) => [{ type: "text" as const, value }];
const columnsOf = (position: string) =>
  signatureColumns(
    {
      type: "signatureLine",
      position: text(position),
      name: text("И. И. Шевчук"),
      electronicMark: null,
    },
    order,
  );
const millimetres = (value: string) => (measureText(value) / 1000) * (order.fontSize / 72) * 25.4;

test("a long position has lines of about the same length, no last word alone", () => {
  const { position, positionLine } = columnsOf("Заместитель директора по учебной работе");
  expect(positionLine).toBeLessThan(position);
  expect(positionLine).toBeLessThan(millimetres("Заместитель директора по учебной"));
  expect(positionLine).toBeGreaterThan(millimetres("Заместитель директора"));
});

test("a short one has the whole column", () => {
  const { position, positionLine } = columnsOf("Заведующий");
  expect(position - positionLine).toBeLessThan(5);
});
