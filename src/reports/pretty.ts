import type { Problem } from "../problem.ts";
import { frameCode } from "./code-frame.ts";
import { makePrintable } from "./printable.ts";
import type { ReportInput, WriteReport } from "./report.ts";
import { summarize } from "./summary.ts";

/** For people: each problem with the lines of its file, then how many there are. */
export const writePretty: WriteReport = (input) => {
  const { problems, colors } = input;
  const summary = summarize(problems);
  if (summary === null) return `${colors.green("Ошибок не найдено")}\n`;
  const blocks = problems.map((problem) => writeProblem(problem, input));
  return `${blocks.join("\n")}\n${colors.bold(summary)}\n`;
};

function writeProblem(problem: Problem, { readText, colors }: ReportInput): string {
  const { file, line, column, severity, rule, message, hint } = problem;
  const paint = severity === "error" ? colors.red : colors.yellow;
  const word = severity === "error" ? "ошибка" : "предупреждение";
  const place = colors.bold(`${makePrintable(file)}:${line}:${column}`);
  const text = readText(file);
  const frame = text === null ? [] : frameCode(text, problem);
  const lines = [
    `${place} ${paint(word)} ${colors.dim(rule)}`,
    `  ${makePrintable(message)}`,
    ...frame.map(({ gutter, text, isMark }) => {
      const bar = colors.dim(`${gutter} │`);
      return `  ${bar} ${isMark ? paint(text) : text}`.trimEnd();
    }),
    ...(hint === undefined ? [] : [`  ${colors.cyan("Подсказка:")} ${makePrintable(hint)}`]),
  ];
  return `${lines.join("\n")}\n`;
}
