import { useRef, useState } from "preact/hooks";
import { type Answer, isRows, type Row } from "../../engine/interview/answers.ts";
import { stepOf } from "../page/history-keys.ts";
import { change, type History, redo, startHistory, undo } from "../state/history.ts";
import { isRow } from "./read-answer.ts";

type Given = Answer | undefined;

/**
 * The answer as it stands on the page. What one step has changed in several cells, a pasted table or
 * a line taken out, Ctrl+Z takes back; a text alone its own field does.
 */
export function useGiven(first: Given, onType: (given: Given) => void) {
  const [history, setHistory] = useState<History<Given>>(() => startHistory(first));
  const latest = useRef(history);
  const update = (next: History<Given>): void => {
    latest.current = next;
    setHistory(next);
    onType(next.now);
  };
  return {
    given: history.now,
    change: (next: Given): void => {
      update(change(latest.current, next, aboutOf(latest.current.now, next)));
    },
    onKeyDown: (event: KeyboardEvent): void => {
      const step = stepOf(event);
      if (step === null || !hasCells(latest.current.now)) return;
      event.preventDefault();
      update((step === "undo" ? undo : redo)(latest.current));
    },
  };
}

function hasCells(given: Given): boolean {
  return isRows(given) || isRow(given);
}

/** The cell that is typed into; null where more than one has changed. */
function aboutOf(before: Given, after: Given): string | null {
  const [old, now] = [before, after].map(rowsOf);
  if (!old || !now || now.length < old.length) return null;
  const [first, ...others] = now.flatMap((row, index) =>
    Object.keys({ ...old[index], ...row })
      .filter((id) => (old[index]?.[id] ?? "") !== (row[id] ?? ""))
      .map((id) => `${index} ${id}`),
  );
  return others.length === 0 ? (first ?? null) : null;
}

function rowsOf(given: Given): readonly Row[] {
  if (isRows(given)) return given;
  return isRow(given) ? [given] : [];
}
