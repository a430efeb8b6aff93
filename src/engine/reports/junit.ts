import { escapeXml } from "../base/escape-xml.ts";
import type { Problem } from "../problem.ts";
import { identitiesOf } from "./identities.ts";
import type { WriteReport } from "./report.ts";
import { countProblems } from "./summary.ts";
import { toSlashes } from "./to-slashes.ts";

/**
 * JUnit XML as Jenkins' junit-10.xsd has it: a suite a file, a failed case an error. Warnings and
 * what asks for nothing are skipped cases: they are seen, and the run stays green. A file in order is one passed case.
 */
export const writeJunit: WriteReport = ({ problems: found, listFiles }) => {
  const problems = found.map((problem) => ({ ...problem, file: toSlashes(problem.file) }));
  const names = identitiesOf(problems);
  const cases = new Map<string, Case[]>(
    listFiles()
      .map(toSlashes)
      .toSorted()
      .map((file) => [file, []]),
  );
  for (const [index, problem] of problems.entries()) {
    const name = names[index]?.slice(problem.file.length + 1) ?? "";
    cases.set(problem.file, [...(cases.get(problem.file) ?? []), { name, problem }]);
  }
  const suites = [...cases].map(([file, found]) => writeSuite(file, found));
  const { errors } = countProblems(problems);
  const passed = [...cases.values()].filter((found) => found.length === 0).length;
  const counts = { tests: problems.length + passed, failures: errors, errors: 0 };
  const root = element("testsuites", { name: "reglament", ...counts }, suites);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
};

interface Case {
  name: string;
  problem: Problem;
}

function writeSuite(file: string, cases: readonly Case[]): string {
  const { errors } = countProblems(cases.map(({ problem }) => problem));
  const counts = { tests: Math.max(1, cases.length), failures: errors, errors: 0 };
  const passed = element("testcase", { name: "Замечаний нет", classname: file });
  const children = cases.length === 0 ? [passed] : cases.map(writeCase);
  return element(
    "testsuite",
    { name: file, ...counts, skipped: cases.length - errors, file },
    children,
  );
}

function writeCase({ name, problem }: Case): string {
  const { severity, rule, message, hint, file, line, column } = problem;
  const lines = [message, ...(hint === undefined ? [] : [`Подсказка: ${hint}`])];
  const details = escapeXml([...lines, `${file}:${line}:${column}`].join("\n"));
  const outcome = severity === "error" ? "failure" : "skipped";
  return element("testcase", { name, classname: file }, [
    element(outcome, { type: rule, message }, [details]),
  ]);
}

function element(
  name: string,
  attributes: Record<string, string | number>,
  children: readonly string[] = [],
): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value)).replace(/\s/g, toReference)}"`,
  );
  const start = `<${name}${pairs.join("")}`;
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join("\n")}\n</${name}>`;
}

/** Readers turn line breaks of attributes into spaces, references to them not. */
function toReference(character: string): string {
  return character === " " ? character : `&#${character.charCodeAt(0)};`;
}
