import { type Imported, listDifferences, type SheetProblem, tellPlace } from "../index.ts";
import { severityNames } from "../engine/problem.ts";
import { makePrintable } from "../engine/reports/printable.ts";

/** More than a screen of them nobody reads. */
const most = 100;

/** Problems in the words of spreadsheets: «сотрудники.xlsx, лист «Работники», ячейка F6». */
export function tellSheetProblems(file: string, problems: readonly SheetProblem[]): string {
  const told = problems.slice(0, most).map(({ place, severity, message, hint }) => {
    const where = [file, tellPlace(place)].filter((part) => part !== "").join(", ");
    return `${where}: ${severityNames[severity]}\n  ${message}\n  Подсказка: ${hint}\n`;
  });
  const rest = problems.length - told.length;
  return makePrintable(`${told.join("")}${rest > 0 ? `…и ещё сообщений: ${rest}\n` : ""}`);
}

/** The records that change, or, for a look beforehand, the lines of the files. */
export function tellChanges(
  { files, changes }: Imported,
  { dryRun, isPrivate }: { dryRun: boolean; isPrivate: boolean },
): string {
  if (!dryRun) {
    const told = changes
      .slice(0, most)
      .map(
        ({ kind, organization, label }) =>
          `  ${kind === "add" ? "+" : "~"} ${organization}: ${label}\n`,
      );
    return makePrintable(told.join(""));
  }
  const hidden = isPrivate
    ? []
    : changes.flatMap(({ fields }) =>
        fields.filter((field) => field.isPrivate).flatMap(({ before, after }) => [before, after]),
      );
  const secrets = hidden.flatMap((value) => (typeof value === "string" ? [value] : []));
  const hide = (line: string): string =>
    secrets.reduce((text, secret) => text.replaceAll(secret, "(личное)"), line);
  const told = files.map(({ path, before, after }) => {
    const lines = listDifferences(before ?? "", after).map(
      ({ kind, line, text }) => `${kind} ${String(line).padStart(4)}  ${hide(text)}\n`,
    );
    return `${path}${before === null ? " (новый файл)" : ""}\n${lines.join("")}`;
  });
  return makePrintable(told.join(""));
}
