import { useCallback, useRef, useState } from "preact/hooks";
import type { Files } from "../core/files.ts";
import { type History, redo, startHistory, undo } from "../state/history.ts";

/** A history that is known at every moment, also before the page has drawn its last step. */
export function useHistory(first: Files) {
  const [history, setHistory] = useState<History>(() => startHistory(first));
  const [way, setWay] = useState<Way | null>(null);
  const latest = useRef(history);
  const go = useCallback((step: (before: History) => History, next: Way | null) => {
    latest.current = step(latest.current);
    setHistory(latest.current);
    setWay(next);
  }, []);
  return {
    history,
    update: useCallback(
      (step: (before: History) => History) => {
        go(step, null);
      },
      [go],
    ),
    undo: useCallback(() => {
      go(undo, "back");
    }, [go]),
    redo: useCallback(() => {
      go(redo, "forth");
    }, [go]),
    latest: useCallback(() => latest.current.now, []),
    step: tellStep(way, history),
  };
}

type Way = "back" | "forth";

/** What undoing or doing again did last; each step in other words, as the same ones are read out once. */
function tellStep(way: Way | null, { past, future }: History): string {
  if (way === null) return "";
  return way === "back"
    ? `Отменено. Можно отменить ещё: ${past.length}.`
    : `Возвращено. Можно вернуть ещё: ${future.length}.`;
}
