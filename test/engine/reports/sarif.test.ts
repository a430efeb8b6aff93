import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Problem } from "../../../src/engine/problem.ts";
import { writeSarif } from "../../../src/engine/reports/sarif.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";
import { hostileProblems, late, problems } from "./samples.ts";
import { inputOf, problem } from "./support.ts";

const { rulePages } = sferum;

/** The parts of SARIF that the tests look at. */
interface Log {
  runs: [
    {
      tool: { driver: { rules: Rule[] } };
      results: unknown[];
    },
  ];
}

interface Rule {
  id: string;
  fullDescription?: { text: string };
  help: { text: string; markdown: string };
  defaultConfiguration: { level: string };
}

const options = { strict: false, unicodeRegExp: false, formats: fullFormats } as const;
const isSarif = new Ajv(options).compile<Log>(readSchema());

function readSchema(): object {
  const text = readFileSync(new URL("schemas/sarif-2.1.0.json", import.meta.url), "utf8");
  const schema: unknown = JSON.parse(text);
  if (typeof schema !== "object" || schema === null) throw new Error("Not a schema.");
  return schema;
}

function sarifOf(found: readonly Problem[]): Log["runs"][0] {
  const log: unknown = JSON.parse(writeSarif(inputOf(found)));
  if (!isSarif(log)) throw new Error(JSON.stringify(isSarif.errors));
  return log.runs[0];
}

test("results with their places, fingerprints and terms", () => {
  const { results, tool } = sarifOf(problems);
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(["late-publication", "wrong-format"]);
  expect(results).toEqual([
    {
      ruleId: "wrong-format",
      ruleIndex: 1,
      level: "error",
      message: { text: 'Поле «ИНН» (inn): нужны десять цифр. Например: inn: "7707418081"' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "o/organization.yaml" },
            region: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 12 },
          },
        },
      ],
      partialFingerprints: {
        "reglament/v1": "o/organization.yaml wrong-format Поле «ИНН» (inn): нужны десять цифр.",
      },
    },
    {
      ruleId: "late-publication",
      ruleIndex: 0,
      level: "warning",
      message: {
        text: "Положение от 30.08.2024 размещено 17.09.2024. Срок — десять рабочих дней.",
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "content/organizations/sad%201/documents.yaml" },
            region: { startLine: 12, startColumn: 18, endLine: 14, endColumn: 3 },
          },
          logicalLocations: [{ fullyQualifiedName: "editions.regulation-1.publishedOn" }],
        },
      ],
      properties: { due: "2024-09-16" },
      partialFingerprints: {
        "reglament/v1":
          "content/organizations/sad 1/documents.yaml late-publication editions.regulation-1.publishedOn",
      },
    },
  ]);
});

test("a rule brings its page, a check without one its title and what to do", () => {
  const [rule, check] = sarifOf(problems).tool.driver.rules;
  const page = rulePages.find(({ id }) => id === late.rule);
  expect(rule?.fullDescription?.text).toBe(page?.why);
  expect(rule?.help.text).toBe(page?.mend);
  for (const part of [page?.source, page?.bad.files.trim(), page?.good.files.trim()])
    expect(rule?.help.markdown).toContain(part);
  expect(rule?.defaultConfiguration).toEqual({ level: "error" });
  expect(check).toEqual({
    id: problem.rule,
    shortDescription: { text: "Значение записано так, как принято для этого поля." },
    help: {
      text: "Исправьте значение по образцу из подсказки.",
      markdown:
        "Значение записано так, как принято для этого поля.\n\n**Как исправить.** Исправьте значение по образцу из подсказки.",
    },
    defaultConfiguration: { level: "error" },
  });
});

test("the pages of all rules are valid SARIF", () => {
  const one = rulePages.map(({ id }) => ({ ...late, rule: id }));
  expect(sarifOf(one).tool.driver.rules).toHaveLength(rulePages.length);
});

test("nothing found: a run without results", () => {
  expect(sarifOf([])).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
});

test("any problems make valid SARIF", () => {
  fc.assert(
    fc.property(hostileProblems, (found) => {
      expect(sarifOf(found).results).toHaveLength(found.length);
    }),
  );
});

test("what asks for nothing is a note", () => {
  const report = writeSarif(inputOf([{ ...problem, severity: "info" }]));
  expect(report).toContain('"level": "note"');
});
