import { type Problem, severityNames } from "../problem.ts";
import { numericDate } from "../russian/dates.ts";
import { frameCode, splitLines } from "./code-frame.ts";
import { paintOf } from "./paint.ts";
import { makePrintable } from "./printable.ts";
import type { ReportInput, WriteReport } from "./report.ts";
import { summarize } from "./summary.ts";
import { wrapText } from "./wrap-text.ts";

/** For people: each problem with the lines of its file, then how many there are. */
export const writePretty: WriteReport = (input) => {
  const { problems, day, width, colors } = input;
  const summary = summarize(problems);
  const isClean = problems.every(({ severity }) => severity === "info");
  const judged = day === null ? "" : `Проверено на ${numericDate(day)}. `;
  if (summary === null) return `${judged}${colors.green("Ошибок не найдено")}\n`;
  const { shown, hidden } = width === null ? { shown: problems, hidden: "" } : shorten(problems);
  const linesOf = openFiles(input.readText);
  const blocks = shown.map((problem) => writeProblem(problem, linesOf(problem.file), input));
  const note = hidden === "" ? "" : `${wrapText(hidden, width, 0, 0)}\n\n`;
  return `${blocks.join("\n")}\n${note}${judged}${(isClean ? colors.green : colors.bold)(summary)}\n`;
};

/** More of one kind scroll the rest off a terminal; files and pipes get all of them. */
const maximumOfRule = 10;

/** The first problems of each rule, and how many more there are. */
function shorten(problems: readonly Problem[]): { shown: Problem[]; hidden: string } {
  const counts = new Map<string, number>();
  const shown = problems.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= maximumOfRule;
  });
  const more = [...counts]
    .filter(([, count]) => count > maximumOfRule)
    .map(([rule, count]) => `${rule} — ещё ${count - maximumOfRule}`);
  const hidden = `Показаны первые ${maximumOfRule} замечаний каждого правила: ${more.join(", ")}. Все запишет в файл ключ --output.`;
  return { shown, hidden: more.length === 0 ? "" : hidden };
}

function openFiles(readText: ReportInput["readText"]): (file: string) => readonly string[] {
  const files = new Map<string, readonly string[]>();
  return (file) => {
    const text = files.has(file) ? null : readText(file);
    const lines = files.get(file) ?? (text === null ? [] : splitLines(text));
    files.set(file, lines);
    return lines;
  };
}

/**
 * Rules that speak of a folder, or of a table: where a file lies in its place, none of its lines is to
 * blame; those of a workbook are no text, and those of a list are names.
 */
const aboutPlaces: ReadonlySet<string> = new Set(["content-folder", "output-folder", "sheet-file"]);

function writeProblem(
  problem: Problem,
  fileLines: readonly string[],
  { day, width, colors }: ReportInput,
): string {
  const { file, line, column, severity, rule, message, hint, due } = problem;
  const paint = paintOf(severity, colors);
  // A folder, or what is no text, has no lines to name.
  const isSomewhere = fileLines.some((each) => each !== "") || line > 1 || column > 1;
  const hasLines = isSomewhere && !aboutPlaces.has(rule);
  const place = colors.bold(`${oneLine(file)}${hasLines ? `:${line}:${column}` : ""}`);
  const frame = frameCode(
    hasLines ? fileLines : [],
    problem,
    width === null ? undefined : frameWidth(width),
  );
  const labelled = (label: string, text: string): string =>
    wrapText(`${label} ${text}`, width, 2, 4).replace(label, colors.cyan(label));
  const isOver = due !== undefined && day !== null && due < day;
  const lines = [
    `${place} ${paint(severityNames[severity])} ${colors.dim(rule)}`,
    wrapText(makePrintable(message), width, 2, 2),
    ...frame.map(({ gutter, text, isMark }) => {
      const bar = colors.dim(`${gutter} │`);
      return `  ${bar} ${isMark ? paint(text) : text}`.trimEnd();
    }),
    ...(hint === undefined ? [] : [labelled("Подсказка:", makePrintable(hint))]),
    ...(due === undefined
      ? []
      : [labelled("Срок:", `до ${numericDate(due)}${isOver ? ", прошёл" : ""}`)]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Names of files may have line ends, which would begin lines of a report. */
function oneLine(name: string): string {
  return makePrintable(name).replaceAll("\n", "\u240A").replaceAll("\t", "\u2409");
}

/** What is left beside numbers of four digits, the bar and the marks of a cut line. */
function frameWidth(width: number): number {
  return Math.max(20, Math.min(120, width - 11));
}
