import { useEffect, useRef, useState } from "preact/hooks";
import type { Files } from "../core/files.ts";
import { type Hold, holdOrganization } from "../state/hold-organization.ts";
import type { Saved, Storage } from "../state/storage.ts";
import { nameOf } from "./new-saved.ts";

/** Whether what is seen is on the disk; "other": another tab has the organization and writes it. */
export type Saving = "saved" | "saving" | "failed" | "other" | "none";

/** A pause in typing after which it is saved. */
const pause = 250;

/**
 * Saves after each change, and when the page goes away. Of two tabs one saves; `take` makes it this
 * one.
 */
export function useSaving(storage: Storage | null, saved: Saved, files: Files) {
  const [state, setState] = useState<Saving>(storage ? "saved" : "none");
  const { isOurs, take } = useHold(saved.id);
  const kept = useRef<Files | null>(null);
  useEffect(() => {
    if (!storage || !isOurs || kept.current === files) return;
    const save = () => {
      if (kept.current === files) return;
      kept.current = files;
      const name = nameOf(files, saved.organization);
      storage.save({ ...saved, files, name, savedAt: Date.now() }).then(
        () => {
          setState("saved");
        },
        () => {
          setState("failed");
        },
      );
    };
    setState("saving");
    const timer = setTimeout(save, pause);
    addEventListener("pagehide", save);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", save);
      save();
    };
  }, [storage, saved, files, isOurs]);
  return { state: isOurs ? state : ("other" as const), take };
}

/** Whether this tab is the one that writes an organization. */
function useHold(id: string): { isOurs: boolean; take: () => void } {
  const [isOurs, setOurs] = useState(true);
  const hold = useRef<Hold | null>(null);
  useEffect(() => {
    const held = holdOrganization(id, setOurs);
    hold.current = held;
    return () => {
      held.release();
    };
  }, [id]);
  return { isOurs, take: () => hold.current?.steal() };
}
