import { compareText } from "../base/compare-text.ts";
import type { Problem } from "../problem.ts";
import { countNouns } from "../russian/plural.ts";
import { makePrintable, widthOf } from "./printable.ts";
import { countProblems } from "./summary.ts";

/** What was found in one organization, or (null) in files that all of them share. */
export interface Tally {
  organization: string | null;
  errors: number;
  warnings: number;
  /** The rules that found something, those that found most before the others. */
  rules: [rule: string, count: number][];
}

/**
 * Problems by organization and rule, the worst organizations first; what asks for nothing is left
 * out. By it many organizations are looked over: a list of thousands of problems is not read.
 */
export function tallyProblems(problems: readonly Problem[]): Tally[] {
  const asking = problems.filter(({ severity }) => severity !== "info");
  const byOrganization = Map.groupBy(asking, ({ owner }) => owner?.organization ?? null);
  return [...byOrganization]
    .map(([organization, found]) => ({
      organization,
      ...countProblems(found),
      rules: [...Map.groupBy(found, ({ rule }) => rule)]
        .map(([rule, { length }]): [string, number] => [rule, length])
        .sort(([a, count], [b, other]) => other - count || compareText(a, b)),
    }))
    .sort(
      (a, b) =>
        b.errors - a.errors ||
        b.warnings - a.warnings ||
        compareText(a.organization ?? "", b.organization ?? ""),
    );
}

const head = ["Организация", "Ошибок", "Предупреждений", "Правила"];

/** The tallies as a table for people, no more than `most` rows; ends with a line break. */
export function writeTally(tallies: readonly Tally[], most = Infinity): string {
  const rows = [head, ...tallies.slice(0, most).map(cellsOf)];
  const widths = head.map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const room = " ".repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
        return isNumber(column) ? room + cell : cell + room;
      })
      .join("  ")
      .trimEnd(),
  );
  return [...lines, ...tellMore(tallies, most)].map((line) => `${line}\n`).join("");
}

/** GitHub cuts a summary of more than 1 MiB off, so long before that. */
const mostInMarkdown = 1000;

/** The same as a table of Markdown. */
export function writeTallyMarkdown(tallies: readonly Tally[]): string {
  const rows = tallies.slice(0, mostInMarkdown).map((tally) => cellsOf(tally).map(escapeCell));
  const rule = head.map((_, column) => (isNumber(column) ? "--:" : "---"));
  const table = [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
  return (
    table +
    tellMore(tallies, mostInMarkdown)
      .map((line) => `\n${line}\n`)
      .join("")
  );
}

function cellsOf({ organization, errors, warnings, rules }: Tally): string[] {
  const name = organization === null ? "общие файлы" : makePrintable(organization);
  return [
    name.replaceAll(/\s/g, " "),
    String(errors),
    String(warnings),
    rules.map(([rule, count]) => (count === 1 ? rule : `${rule} × ${count}`)).join(", "),
  ];
}

/** Numbers stand at the right. */
function isNumber(column: number): boolean {
  return column === 1 || column === 2;
}

function tellMore(tallies: readonly Tally[], most: number): string[] {
  const more = tallies.length - most;
  return more > 0 ? [`и ещё ${countNouns(more, ["строка", "строки", "строк"])}`] : [];
}

/** The name of a folder may hold signs that mean something to Markdown, or to HTML inside it. */
function escapeCell(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>()#+!|~&@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
