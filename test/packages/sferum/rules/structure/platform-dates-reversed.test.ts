import { expect, test } from "vitest";
import { platformDatesReversed } from "../../../../../src/packages/sferum/rules/structure/platform-dates-reversed.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = platformDatesReversed;

test("an additional administrator, released before the appointment; one day is enough", () => {
  expect(findings(id, bad)).toEqual([
    `administrators.yaml additional.0.until error
Последний день, 13.09.2024, раньше первого, 16.09.2024.
Исправьте ту дату, что неверна.`,
  ]);
  expect(findings(id, good)).toEqual([]);
});

test("a former main administrator", () => {
  const main = (until: string) =>
    findings(id, {
      files: `
# administrators.yaml
main:
  - { staff: sokolova, appointedBy: order-appointment, appointedOn: 2024-09-02, until: ${until}, personalMobile: +7 (000) 000-00-01, personalEmail: a@mail.example }
`,
    });
  expect(main("2024-09-01")).toEqual([
    expect.stringContaining("Последний день, 01.09.2024, раньше первого, 02.09.2024."),
  ]);
  expect(main("2024-09-02")).toEqual([]);
});
