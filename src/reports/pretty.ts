import type { Problem } from "../problem.ts";
import { printDate } from "../rules/print-date.ts";
import { frameCode, splitLines } from "./code-frame.ts";
import { makePrintable } from "./printable.ts";
import type { ReportInput, WriteReport } from "./report.ts";
import { summarize } from "./summary.ts";

/** For people: each problem with the lines of its file, then how many there are. */
export const writePretty: WriteReport = ({ problems, day, readText, colors }) => {
  const summary = summarize(problems);
  const judged = day === null ? "" : `Проверено на ${printDate(day)}. `;
  if (summary === null) return `${judged}${colors.green("Ошибок не найдено")}\n`;
  const files = new Map<string, string[]>();
  const linesOf = (file: string): string[] => {
    const known = files.get(file);
    if (known) return known;
    const text = readText(file);
    const lines = text === null ? [] : splitLines(text);
    files.set(file, lines);
    return lines;
  };
  const blocks = problems.map((problem) => writeProblem(problem, linesOf(problem.file), colors));
  return `${blocks.join("\n")}\n${judged}${colors.bold(summary)}\n`;
};

function writeProblem(
  problem: Problem,
  fileLines: readonly string[],
  colors: ReportInput["colors"],
): string {
  const { file, line, column, severity, rule, message, hint } = problem;
  const paint = severity === "error" ? colors.red : colors.yellow;
  const word = severity === "error" ? "ошибка" : "предупреждение";
  const place = colors.bold(`${makePrintable(file)}:${line}:${column}`);
  const lines = [
    `${place} ${paint(word)} ${colors.dim(rule)}`,
    `  ${makePrintable(message)}`,
    ...frameCode(fileLines, problem).map(({ gutter, text, isMark }) => {
      const bar = colors.dim(`${gutter} │`);
      return `  ${bar} ${isMark ? paint(text) : text}`.trimEnd();
    }),
    ...(hint === undefined ? [] : [`  ${colors.cyan("Подсказка:")} ${makePrintable(hint)}`]),
  ];
  return `${lines.join("\n")}\n`;
}
