import { useEffect, useRef } from "preact/hooks";
import type { Files } from "../core/files.ts";
import type { Saved, Storage } from "../state/storage.ts";
import { nameOf } from "./new-saved.ts";
import { type Kept, useKeeper } from "./use-keeper.ts";

/** Keeps each state of the files as it comes; what is as it was opened is kept already. */
export function useSaving(
  storage: Storage,
  saved: Saved,
  files: Files,
  onNewer: (kept: Saved) => void,
): Omit<Kept, "keep"> {
  const { state, keep, take } = useKeeper(storage, saved, onNewer);
  const last = useRef({ saved, files });
  useEffect(() => {
    const isSame = last.current.saved === saved && last.current.files === files;
    last.current = { saved, files };
    if (isSame) return;
    void keep({ ...saved, isNew: false, files, name: nameOf(files, saved.organization) });
  }, [saved, files]);
  return { state, take };
}
