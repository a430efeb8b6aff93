import { expect, test } from "vitest";
import { reportFormats } from "../../../src/engine/reports/index.ts";
import { writeJson } from "../../../src/engine/reports/json.ts";
import { inputOf, problem } from "./support.ts";

test("has the documented shape", () => {
  const warning = {
    rule: "yaml-empty",
    severity: "warning" as const,
    message: "Пусто",
    file: "f",
    line: 1,
    column: 1,
  };
  expect(JSON.parse(writeJson(inputOf([problem, warning])))).toEqual({
    version: 1,
    problems: [problem, warning],
    summary: { errors: 1, warnings: 1 },
  });
});

test("the order of fields does not depend on how a problem was made", () => {
  const turned = Object.fromEntries(Object.entries(problem).reverse());
  expect(writeJson(inputOf([{ ...problem, ...turned }]))).toBe(writeJson(inputOf([problem])));
  expect(writeJson(inputOf([]))).toMatch(/\}\n$/);
});

test("formats go by the names that users type", () => {
  expect(Object.keys(reportFormats)).toEqual([
    "pretty",
    "json",
    "github",
    "gitlab",
    "sarif",
    "junit",
  ]);
});

test("what asks for nothing is counted apart, where there is any", () => {
  const info = { ...problem, severity: "info" as const };
  expect(JSON.parse(writeJson(inputOf([info])))).toMatchObject({
    problems: [{ severity: "info" }],
    summary: { errors: 0, warnings: 0, infos: 1 },
  });
});
