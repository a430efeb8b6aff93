import type { Problem, Severity } from "../problem.ts";
import { messageWithHint } from "./message-with-hint.ts";
import { makePrintable } from "./printable.ts";
import type { WriteReport } from "./report.ts";
import { summarize } from "./summary.ts";
import { toSlashes } from "./to-slashes.ts";

/**
 * Workflow commands of GitHub Actions, which show problems beside the lines of a pull request; the
 * last line is for those who read the log.
 */
export const writeGithub: WriteReport = ({ problems }) =>
  `${[...problems.map(writeCommand), summarize(problems) ?? "Ошибок не найдено"].join("\n")}\n`;

/** What GitHub calls the severities. */
const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/** GitHub refuses columns of a place that takes several lines. */
function writeCommand(problem: Problem): string {
  const { severity, line, column, endLine = line, endColumn = column, rule } = problem;
  const columns = endLine === line && { col: column, endColumn };
  const properties = Object.entries({
    file: toSlashes(problem.file),
    line,
    endLine,
    ...columns,
    title: rule,
  })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${levels[severity]} ${properties}::${escapeData(messageWithHint(problem))}`;
}

/** As @actions/core escapes: nothing in a text may end the command or begin another. */
function escapeData(text: string): string {
  return makePrintable(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
