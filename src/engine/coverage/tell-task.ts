import { numericDate } from "../russian/dates.ts";
import { severityNames } from "../check/severity-names.ts";
import type { Task } from "./coverage.ts";

/** A task in the words of a table for people. */
export interface ToldTask {
  /** «16.09.2024, прошёл»; empty without a day. */
  term: string;
  severity: string;
  message: string;
  advice: string;
  /** `documents.yaml:30`, from the organization's folder where it lies there. */
  place: string;
}

/** Tells a task of an organization (null: of shared files) on a day (YYYY-MM-DD). */
export function tellTask(
  { due, severity, message, hint = "", file, line, waived }: Task,
  organization: string | null,
  date: string,
): ToldTask {
  const late = due !== undefined && due < date ? ", прошёл" : "";
  const folder = `organizations/${organization ?? ""}/`;
  const start = organization === null ? -1 : file.lastIndexOf(folder);
  return {
    term: due === undefined ? "" : `${numericDate(due)}${late}`,
    severity: severityNames[severity],
    message,
    advice: waived ? `Отложено: ${waived.reason}` : hint,
    place: `${start === -1 ? file : file.slice(start + folder.length)}:${line}`,
  };
}
