import fc from "fast-check";
import type { Problem } from "../../../src/engine/problem.ts";
import { problem } from "./support.ts";

/** A warning with everything that a problem may have, in a second file. */
export const late: Problem = {
  file: "content/organizations/sad 1/documents.yaml",
  line: 12,
  column: 18,
  endLine: 14,
  endColumn: 3,
  rule: "late-publication",
  severity: "warning",
  message: "Положение от 30.08.2024 размещено 17.09.2024.",
  hint: "Срок — десять рабочих дней.",
  owner: {
    organization: "sad 1",
    file: "documents.yaml",
    record: "editions.regulation-1.publishedOn",
  },
  due: "2024-09-16",
};

/** One of a check that has no page of a rule, one of a rule. */
export const problems: readonly Problem[] = [problem, late];

/** What breaks careless formats, and anything else. */
const text = fc.oneof(
  fc.constantFrom(
    "::error file=a,line=1::b\r\n::set-output name=x::y\n##[error]z % %0A %25",
    `</failure>]]>&amp;<!-- " ' --> \u0000\u001b[2J\u0085\u2028\uFFFE\uD800`,
    '","severity":"info"}],\\"\\u0000',
    "../../etc/passwd?a=b#c%2e%2e/d:e,f",
    "C:\\сад\\файл.yaml",
  ),
  fc.string({ unit: "binary", minLength: 1 }),
  fc.string({ unit: "grapheme", minLength: 1 }),
);

const place = fc.record({ line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }) });

/** Problems whose words and paths come from the worst of files. */
export const hostileProblems = fc.array(
  fc
    .record(
      {
        ...{ file: text, rule: text, message: text, hint: text, record: text },
        severity: fc.constantFrom("error", "warning", "info"),
        due: fc.constant("2024-09-16"),
        start: place,
        end: place,
      },
      { requiredKeys: ["file", "rule", "message", "severity", "start"] },
    )
    .map(({ start, end, record, ...rest }) => ({
      ...rest,
      ...(record !== undefined && { owner: { record } }),
      ...start,
      ...(end && { endLine: start.line + end.line, endColumn: end.column }),
    })),
  { maxLength: 5 },
);
