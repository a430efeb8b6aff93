import { expect, test } from "vitest";
import { statusIncomplete } from "../../../../../src/packages/education/rules/documents/status-incomplete.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = statusIncomplete;

test("a Regulation without its protocol", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.status warning
Положение от 02.09.2024: не записаны сведения: протокол о принятии (adoption).
Допишите их или исправьте статус.`,
  ]);
});

test("an order without a number", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: order-use, number: }
`,
    }),
  ).toEqual([
    `documents.yaml editions.order-use.status warning
Приказ от 02.09.2024: не записаны сведения: номер (number).
Допишите их или исправьте статус.`,
  ]);
});

test("a Regulation without anything", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, adoption: , approvedBy:  }
`,
    }),
  ).toEqual([
    `documents.yaml editions.regulation-1.status warning
Положение от 02.09.2024: не записаны сведения: протокол о принятии (adoption), приказ об утверждении (approvedBy).
Допишите их или исправьте статус.`,
  ]);
});

test.each([
  ["{ body: pedagogical-council, date: 2024-08-30 }", "in-force", "no number"],
  ['{ body: pedagogical-council, protocol: "1" }', "in-force", "no day"],
  ["", "adopted", "no protocol at all"],
  ["", "approved", "no protocol at all"],
])("a protocol in part: %s, %s: %s", (adoption, status) => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - id: regulation-1
    status: ${status}
    adoption: ${adoption && `[{ body: parents-council, protocol: "4", date: 2024-08-29 }, ${adoption}]`}
`,
    }),
  ).toEqual([
    `documents.yaml editions.regulation-1.status warning
Положение от 02.09.2024: не записаны сведения: протокол о принятии (adoption).
Допишите их или исправьте статус.`,
  ]);
});

test("an approved order without a number", () => {
  const files = "\n# documents.yaml\neditions:\n  - { id: order-use, status: approved, number: }\n";
  expect(findings(id, { files })).toHaveLength(1);
});

test.each([
  ["all is there", good],
  [
    "nobody can adopt it: there are no collegial bodies",
    {
      files: `
# organization.yaml
bodies:
# documents.yaml
editions:
  - { id: regulation-1, adoption: }
`,
    },
  ],
  [
    "drafts need nothing",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, status: draft, adoption: , approvedBy:  }
`,
    },
  ],
  [
    "an adopted one needs no order yet",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, status: adopted, approvedBy:  }
`,
    },
  ],
  [
    "a letter needs no number",
    {
      files: `
# documents.yaml
editions:
  - { id: request, number: }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

test("on a day without councils nobody had to adopt it", () => {
  const until = "until: 2024-09-01";
  const councils = `[{ id: pedagogical-council, ${until} }, { id: parents-council, name: Совет родителей, from: 2024-09-03 }]`;
  const files = `\n# organization.yaml\nbodies: ${councils}\n# documents.yaml\neditions:\n  - { id: regulation-1, adoption: }\n`;
  expect(findings(id, { files })).toEqual([]);
  expect(findings(id, { files: files.replace(until, "until: 2024-09-02") })).toHaveLength(1);
});

test("a signed order approves a draft whose councils are blank", () => {
  const draft = (order: string, adoption: string) =>
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: order-use, status: ${order} }
  - { id: regulation-1, status: draft, adoption: ${adoption} }
`,
    });
  const blank = '[{ body: pedagogical-council }, { body: parents-council, protocol: "4" }]';
  expect(draft("in-force", blank).map((each) => each.split("\n").slice(0, 2))).toEqual([
    [
      expect.stringContaining("documents.yaml editions.regulation-1.adoption.0"),
      "Положение от 02.09.2024: приказ подписан (Приказ № 87 от 02.09.2024), а о решении совета не записаны: номер протокола (protocol), дата протокола (date).",
    ],
    [
      expect.stringContaining("documents.yaml editions.regulation-1.adoption.1"),
      "Положение от 02.09.2024: приказ подписан (Приказ № 87 от 02.09.2024), а о решении совета не записаны: дата протокола (date).",
    ],
  ]);
  expect(draft("draft", blank)).toEqual([]);
});
