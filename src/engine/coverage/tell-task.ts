import { severityNames } from "../problem.ts";
import { numericDate } from "../russian/dates.ts";
import type { Task } from "./coverage.ts";

/** A task in the words of a table for people. */
export interface ToldTask {
  /** «16.09.2024, прошёл», «16.09.2024, по плану»; empty without a day. */
  term: string;
  severity: string;
  message: string;
  advice: string;
}

/** Tells a task on a day (YYYY-MM-DD). */
export function tellTask({ due, isPlanned, severity, told, waived }: Task, date: string): ToldTask {
  const late = due !== undefined && due < date ? ", прошёл" : "";
  const note = isPlanned ? ", по плану" : late;
  return {
    term: due === undefined ? "" : `${numericDate(due)}${note}`,
    severity: severityNames[severity],
    message: told.message,
    advice: waived ? `Отложено: ${waived.reason}` : told.advice,
  };
}
