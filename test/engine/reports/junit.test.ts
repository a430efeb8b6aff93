import fc from "fast-check";
import { expect, test } from "vitest";
import { writeJunit } from "../../../src/engine/reports/junit.ts";
import { type Element, elementsOf, findAll, parseXml } from "../writers/xml.ts";
import { hostileProblems, late, problems } from "./samples.ts";
import { inputOf, problem } from "./support.ts";

/** Element → attributes that it must have, may have, and the elements inside: Jenkins' junit-10.xsd. */
const schema: Record<string, { must: string[]; may: string[]; inside: string[]; mixed?: true }> = {
  testsuites: {
    must: [],
    may: ["name", "time", "tests", "failures", "errors"],
    inside: ["testsuite"],
  },
  testsuite: {
    must: ["name", "tests", "failures", "errors"],
    may: [
      "group",
      "time",
      "skipped",
      "timestamp",
      "hostname",
      "id",
      "package",
      "file",
      "log",
      "url",
    ],
    inside: ["testsuite", "properties", "testcase", "system-out", "system-err"],
  },
  testcase: {
    must: ["name"],
    may: ["time", "classname", "group"],
    inside: ["skipped", "error", "failure", "system-out", "system-err"],
  },
  failure: { must: [], may: ["type", "message"], inside: [], mixed: true },
  skipped: { must: [], may: ["type", "message"], inside: [], mixed: true },
};

function violations({ name, attributes, children }: Element): string[] {
  const type = schema[name];
  if (!type) return [`unknown <${name}>`];
  const given = Object.keys(attributes);
  const inside = children.filter((child) => typeof child !== "string");
  const words = children.filter((child) => typeof child === "string" && child.trim() !== "");
  return [
    ...type.must.filter((key) => !given.includes(key)).map((key) => `<${name}> lacks ${key}`),
    ...given
      .filter((key) => ![...type.must, ...type.may].includes(key))
      .map((key) => `${name}.${key}`),
    ...inside
      .filter((child) => !type.inside.includes(child.name))
      .map((child) => `${name} > ${child.name}`),
    ...(type.mixed ? [] : words.map(() => `text in <${name}>`)),
    ...inside.flatMap(violations),
  ];
}

function read(xml: string): Element {
  const [root, ...others] = elementsOf(parseXml(xml));
  if (root?.name !== "testsuites" || others.length > 0) throw new Error("Not one root.");
  return root;
}

test("a suite a file: errors fail, warnings are skipped, files in order pass", () => {
  const listFiles = () => ["o/organization.yaml", "o/groups.yaml"];
  expect(writeJunit({ ...inputOf(problems), listFiles }))
    .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="reglament" tests="3" failures="1" errors="0">
<testsuite name="o/groups.yaml" tests="1" failures="0" errors="0" skipped="0" file="o/groups.yaml">
<testcase name="Замечаний нет" classname="o/groups.yaml"/>
</testsuite>
<testsuite name="o/organization.yaml" tests="1" failures="1" errors="0" skipped="0" file="o/organization.yaml">
<testcase name="wrong-format Поле «ИНН» (inn): нужны десять цифр." classname="o/organization.yaml">
<failure type="wrong-format" message="Поле «ИНН» (inn): нужны десять цифр.">
Поле «ИНН» (inn): нужны десять цифр.
Подсказка: Например: inn: &quot;7707418081&quot;
o/organization.yaml:2:6
</failure>
</testcase>
</testsuite>
<testsuite name="content/organizations/sad 1/documents.yaml" tests="1" failures="0" errors="0" skipped="1" file="content/organizations/sad 1/documents.yaml">
<testcase name="late-publication editions.regulation-1.publishedOn" classname="content/organizations/sad 1/documents.yaml">
<skipped type="late-publication" message="Положение от 30.08.2024 размещено 17.09.2024.">
Положение от 30.08.2024 размещено 17.09.2024.
Подсказка: Срок — десять рабочих дней.
content/organizations/sad 1/documents.yaml:12:18
</skipped>
</testcase>
</testsuite>
</testsuites>
`);
});

test("no files, no suites", () => {
  expect(elementsOf(read(writeJunit(inputOf([]))))).toEqual([]);
});

test("line breaks of messages are kept, signs that XML cannot hold are replaced", () => {
  const xml = writeJunit(
    inputOf([{ ...problem, message: 'a\n"<b>" & \u0000\uD800', hint: "]]>" }]),
  );
  const [failure] = findAll(read(xml), "failure");
  expect(failure?.attributes.message).toBe('a\n"<b>" & \uFFFD\uFFFD');
  expect(failure?.children).toEqual([expect.stringContaining("Подсказка: ]]>")]);
});

test("any problems make a file that obeys the schema and counts right", () => {
  fc.assert(
    fc.property(hostileProblems, (found) => {
      const root = read(writeJunit(inputOf([...found, late])));
      expect(violations(root)).toEqual([]);
      expect(Number(root.attributes.tests)).toBe(findAll(root, "testcase").length);
      for (const suite of elementsOf(root)) {
        expect(Number(suite.attributes.tests)).toBe(elementsOf(suite).length);
        expect(Number(suite.attributes.failures)).toBe(findAll(suite, "failure").length);
        expect(Number(suite.attributes.skipped)).toBe(findAll(suite, "skipped").length);
      }
    }),
  );
});

test("what asks for nothing is a skipped case, not a failure", () => {
  const report = writeJunit(inputOf([{ ...problem, severity: "info" }]));
  expect(report).toContain('failures="0" errors="0" skipped="1"');
  expect(report).not.toContain("<failure");
});
