import { useCallback, useRef, useState } from "preact/hooks";
import type { Files } from "../core/files.ts";
import { type History, startHistory } from "../state/history.ts";

/** A history that is known at every moment, also before the page has drawn its last step. */
export function useHistory(first: Files) {
  const [history, setHistory] = useState<History>(() => startHistory(first));
  const latest = useRef(history);
  const update = useCallback((step: (before: History) => History) => {
    latest.current = step(latest.current);
    setHistory(latest.current);
  }, []);
  return { history, update, latest: useCallback(() => latest.current.now, []) };
}
