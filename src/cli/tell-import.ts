import { type Imported, listDifferences, sferum, type SheetProblem, tellPlace } from "../index.ts";
import { severityNames } from "../engine/problem.ts";
import type { DataChange } from "../node/output/write-data.ts";
import { createMask } from "../engine/reports/mask-private.ts";
import { makePrintable } from "../engine/reports/printable.ts";

/** More than a screen of them nobody reads. */
const most = 100;

/** Problems in the words of spreadsheets: «сотрудники.xlsx, лист «Работники», ячейка F6». */
export function tellSheetProblems(
  file: string,
  problems: readonly SheetProblem[],
  isPrivate: boolean,
): string {
  const told = problems.slice(0, most).map(({ place, severity, hint, ...problem }) => {
    const isHidden = problem.isPrivate === true && !isPrivate;
    const message = isHidden
      ? problem.message.replaceAll(/«[^»]*»/gu, "(личное)")
      : problem.message;
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
  return tellDifferences(files, isPrivate);
}

/** The lines in which files would change, private fields hidden from who may not see them. */
export function tellDifferences(files: readonly DataChange[], isPrivate: boolean): string {
  const mask = createMask({ values: [], fields: sferum.internalFields });
  const told = files.map(({ path, before, after }) => {
    const masked = isPrivate
      ? null
      : { "-": mask(before ?? "").split("\n"), "+": mask(after).split("\n") };
    const lines = listDifferences(before ?? "", after).map(({ kind, line, text }) => {
      const shown = masked ? hidePrivate(text, masked[kind][line - 1] ?? "") : text;
      return `${kind} ${String(line).padStart(4)}  ${shown}\n`;
    });
    return `${path}${before === null ? " (новый файл)" : ""}\n${lines.join("")}`;
  });
  return makePrintable(told.join(""));
}

const privateField = new RegExp(`((?:${sferum.internalFields.join("|")})"?:\\s*)\\S.*`, "u");

/** In whatever spelling: what stands in a line after the name of a private field, or below it. */
function hidePrivate(line: string, masked: string): string {
  const hidden = line.replace(privateField, "$1(личное)");
  return hidden === line ? masked.trimEnd() : hidden;
}
