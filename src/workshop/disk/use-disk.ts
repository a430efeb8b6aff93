import { useEffect, useMemo, useState } from "preact/hooks";
import type { EditedFiles } from "../page/use-files.ts";
import type { Disk, DiskState } from "./disk.ts";
import { type Synchronizer, synchronize, type SyncState } from "./synchronize.ts";

/** Milliseconds without a keystroke after which what was typed is written. */
const pause = 250;

/** Writes each state of the files to the disk when typing rests, and follows what others change. */
export function useDisk(disk: Disk, start: DiskState, edited: EditedFiles) {
  const [state, setState] = useState<SyncState>({ kind: "saved" });
  const sync = useMemo(
    () => synchronize(disk, start, edited, setState),
    // All that is taken of `edited` is the same at each drawing.
    [disk, start],
  );
  const { files } = edited;
  useEffect(() => {
    if (!sync.isUnsaved()) return;
    setState((before) => (before.kind === "conflict" ? before : { kind: "saving" }));
    const timer = setTimeout(() => void sync.save(), pause);
    return () => {
      clearTimeout(timer);
    };
  }, [sync, files]);
  useEffect(() => follow(sync), [sync]);
  return { state, sync };
}

/** Looks again whenever the server tells of a change, or answers again. */
function follow(sync: Synchronizer): () => void {
  const events = new EventSource("/events");
  const refresh = (): void => void sync.refresh();
  const onHide = (): void => {
    if (document.visibilityState === "hidden") void sync.save();
  };
  const onLeave = (event: BeforeUnloadEvent): void => {
    if (sync.isUnsaved()) event.preventDefault();
  };
  events.addEventListener("message", refresh);
  events.addEventListener("open", refresh);
  document.addEventListener("visibilitychange", onHide);
  addEventListener("beforeunload", onLeave);
  return () => {
    events.close();
    document.removeEventListener("visibilitychange", onHide);
    removeEventListener("beforeunload", onLeave);
  };
}
