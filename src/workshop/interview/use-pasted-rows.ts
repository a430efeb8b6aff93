import { useContext, useEffect, useRef, useState } from "preact/hooks";
import type { PastingRows } from "../core/paste-rows.ts";
import { readCopied } from "../page/read-copied.ts";
import { PasteContext } from "./paste-context.ts";

type Pasting = Pick<PastingRows, "field" | "columns" | "rows"> & {
  /** Whether nothing else on the page can be pasted into: then the table need not have the focus. */
  isAlone: boolean;
  onChange: (rows: PastingRows["rows"]) => void;
};

/** Takes what is pasted into a table of a question. */
export function usePastedRows(pasting: Pasting) {
  const table = useRef<HTMLTableElement>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  const understand = useContext(PasteContext);
  const latest = useRef(pasting);
  latest.current = pasting;
  const take = async (event: ClipboardEvent): Promise<void> => {
    const copied = readCopied(event.clipboardData);
    if (!understand || copied === null) return;
    event.preventDefault();
    const { onChange, isAlone: _, ...now } = latest.current;
    const from = placeOf(event.target) ?? { row: now.rows.length, column: "" };
    const pasted = await understand({ ...now, from, copied });
    if (!pasted) {
      setTold(["Вставить не получилось: это не таблица."]);
      return;
    }
    onChange(pasted.rows);
    setTold([`Вставлено строк: ${pasted.count}.`, ...pasted.told]);
  };
  useEffect(() => {
    if (!pasting.isAlone) return;
    const onPaste = (event: ClipboardEvent): void => {
      if (event.target instanceof Element && event.target.closest("input, textarea, table")) return;
      void take(event);
    };
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("paste", onPaste);
    };
  }, [pasting.isAlone]);
  return { table, told, paste: (event: ClipboardEvent) => void take(event) };
}

/** The cell in which something happened. */
function placeOf(target: EventTarget | null): PastingRows["from"] | null {
  const cell = target instanceof Element ? target.closest("td") : null;
  const row = cell?.closest("tr");
  if (!cell || !row) return null;
  return { row: row.sectionRowIndex, column: cell.dataset.column ?? "" };
}
