import { expect, test } from "vitest";

import { findings } from "../../../packages/rules/run-example.ts";

const rule = "internal-as-public";

test("a private number among the public ones: both places are named, the value is not", () => {
  const files = `
# administrators.yaml
main: { personalMobile: +7 (000) 000-00-07, registration: { mobile: +7 000 000 00 07 } }
# assignments.yaml
staff: [{ id: sokolova, workPhone: 8 (000) 000-00-07 }]
`;
  const [found = "", ...others] = findings(rule, {
    files: files.replace("8 (000)", "+7 (000)"),
  });
  expect(others).toEqual([]);
  expect(found).toMatch(/^assignments\.yaml staff\.sokolova\.workPhone error\n/);
  expect(found).toMatch(/staff\.sokolova\.workPhone \(\S+assignments\.yaml:\d+\) — то же, что/);
  expect(found).toMatch(/main\.personalMobile \(\S+administrators\.yaml:\d+\)/);
  expect(found).not.toContain("000-00-07");
});

test("also amid words and in another spelling; all places are one problem", () => {
  const [found = "", ...others] = findings(rule, {
    files: `
# administrators.yaml
main: { personalEmail: Irina@mail.example, personalMobile: +7 (000) 000-00-07 }
# organization.yaml
email: irina@mail.example
workingHours: Пн–Пт, 7:00–19:00, вопросы — irina+sad@mail.example, +7 000 000-00-07
`,
  });
  expect(others).toEqual([]);
  expect(found).toContain("organization.yaml email error");
  expect(found).toMatch(/\); workingHours \(/u);
  // Of one place one value is enough.
  expect(found.match(/то же, что/gu)).toHaveLength(2);
});

test("silent where private and public differ", () => {
  expect(
    findings(rule, {
      files: "\n# administrators.yaml\nmain: { personalMobile: +7 (000) 000-00-07 }\n",
    }),
  ).toEqual([]);
});
