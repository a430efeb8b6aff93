import type { WriteReport } from "./report.ts";
import { countInfos, countProblems } from "./summary.ts";
import { toSlashes } from "./to-slashes.ts";

/**
 * For programs. The shape of version 1, to which fields may be added but not changed:
 *
 *     {
 *       "version": 1,
 *       "date"?: "YYYY-MM-DD",
 *       "problems": [{ "rule", "severity": "error" | "warning" | "info", "message", "hint"?,
 *                      "file", "line", "column", "endLine"?, "endColumn"?,
 *                      "organization"?, "record"?, "due"? }],
 *       "summary": { "errors": 0, "warnings": 0, "infos"?: 1 }
 *     }
 */
export const writeJson: WriteReport = ({ problems, day }) =>
  `${JSON.stringify({ version: 1, ...(day !== null && { date: day }), problems: problems.map(orderFields), summary: summaryOf(problems) }, null, 2)}\n`;

const summaryOf = (problems: Parameters<typeof writeJson>[0]["problems"]) => {
  const infos = countInfos(problems);
  return { ...countProblems(problems), ...(infos > 0 && { infos }) };
};

/** One order of fields, however a problem was made. */
const orderFields = (problem: Parameters<typeof writeJson>[0]["problems"][number]) => ({
  rule: problem.rule,
  severity: problem.severity,
  message: problem.message,
  hint: problem.hint,
  file: toSlashes(problem.file),
  line: problem.line,
  column: problem.column,
  endLine: problem.endLine,
  endColumn: problem.endColumn,
  organization: problem.owner?.organization,
  record: problem.owner?.record,
  due: problem.due,
});
