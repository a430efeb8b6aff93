import type { Column, Row } from "../../index.ts";
import type { Prompts } from "./prompts.ts";

interface RowOptions {
  /** What stands in the parts already. */
  known?: Row;
  /** Looks at the row as far as it is typed. */
  refuse?: (row: Row) => string | null;
}

/** The parts of a row, one prompt each. Who goes back is asked for the part before; null at the first. */
export async function askRow(
  message: string,
  columns: readonly Column[],
  prompts: Prompts,
  { known = {}, refuse = () => null }: RowOptions = {},
): Promise<Row | null> {
  let row: Row = {};
  let typed: Row = known;
  const passed: { at: number; before: Row }[] = [];
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at];
    if (!column || !(column.when?.(row) ?? true)) continue;
    const { id, label, isOptional = false } = column;
    const before = row;
    const about = { message: `${message} ${label}`.trim(), initial: typed[id] ?? "" };
    const words = await askColumn(about, column, prompts, (text) =>
      text.trim() === "" ? needed(isOptional) : refuse({ ...before, [id]: text }),
    );
    if (words === null) {
      const last = prompts.isBack() ? passed.pop() : undefined;
      if (!last) return null;
      row = last.before;
      at = last.at - 1;
      continue;
    }
    passed.push({ at, before });
    typed = { ...typed, [id]: words };
    if (words.trim() !== "") row = { ...row, [id]: words };
  }
  return row;
}

async function askColumn(
  { message, initial }: { message: string; initial: string },
  { kind, choices = [], example, isOptional = false }: Column,
  prompts: Prompts,
  refuse: (text: string) => string | null,
): Promise<string | null> {
  if (kind === "choice") {
    const none = isOptional ? [{ value: "", label: "не указывать" }] : [];
    const chosen = initial === "" ? null : initial;
    return prompts.choose({ message, choices: [...choices, ...none], initial: chosen });
  }
  return prompts.text({ message, initial, example, refuse });
}

/** Words on an answer that is missing; null for one that may be. */
export function needed(isOptional: boolean): string | null {
  return isOptional ? null : "Без этого ответа документов не сделать. Прервать: Ctrl+C.";
}
