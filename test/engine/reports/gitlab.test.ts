import fc from "fast-check";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { writeGitlab } from "../../../src/engine/reports/gitlab.ts";
import { hostileProblems, problems } from "./samples.ts";
import { inputOf } from "./support.ts";

/**
 * What GitLab demands of a Code Quality report: its documentation (the table «Code Quality report
 * format») and the schema with which it reads one, app/validators/json_schemas/codeclimate.json.
 */
const isReport = new Ajv2020().compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    additionalProperties: false,
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", minLength: 1 },
          lines: {
            type: "object",
            required: ["begin"],
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
});

test("errors are major, warnings minor", () => {
  expect(JSON.parse(writeGitlab(inputOf(problems)))).toEqual([
    {
      description: 'Поле «ИНН» (inn): нужны десять цифр. Например: inn: "7707418081"',
      check_name: "wrong-format",
      fingerprint: "o/organization.yaml wrong-format Поле «ИНН» (inn): нужны десять цифр.",
      severity: "major",
      location: { path: "o/organization.yaml", lines: { begin: 2 } },
    },
    {
      description: "Положение от 30.08.2024 размещено 17.09.2024. Срок — десять рабочих дней.",
      check_name: "late-publication",
      fingerprint:
        "content/organizations/sad 1/documents.yaml late-publication editions.regulation-1.publishedOn",
      severity: "minor",
      location: { path: "content/organizations/sad 1/documents.yaml", lines: { begin: 12 } },
    },
  ]);
});

test("nothing found: an empty list", () => {
  expect(writeGitlab(inputOf([]))).toBe("[]\n");
});

test("any problems make a report that GitLab reads", () => {
  fc.assert(
    fc.property(hostileProblems, (found) => {
      const report: unknown = JSON.parse(writeGitlab(inputOf(found)));
      expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
      expect(report).toHaveLength(found.length);
    }),
  );
});

test("what asks for nothing is info", () => {
  const [first] = problems.map((problem) => ({ ...problem, severity: "info" as const }));
  expect(writeGitlab(inputOf(first ? [first] : []))).toContain('"severity": "info"');
});
