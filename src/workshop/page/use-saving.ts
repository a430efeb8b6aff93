import { useEffect, useRef, useState } from "preact/hooks";
import type { Files } from "../core/files.ts";
import { type Hold, holdOrganization } from "../state/hold-organization.ts";
import type { Saved, Storage } from "../state/storage.ts";
import { nameOf } from "./new-saved.ts";

/** Whether what is seen is on the disk; "other": another tab has the organization and writes it. */
export type Saving = "saved" | "saving" | "failed" | "other" | "none";

/**
 * Saves each state as it comes; of those that come while one is being saved, the last. Of two tabs
 * one saves; `take` makes it this one.
 */
export function useSaving(storage: Storage | null, saved: Saved, files: Files) {
  const [kept, setKept] = useState<Files | null>(null);
  const [failed, setFailed] = useState<Files | null>(null);
  const { isOurs, take } = useHold(saved.id);
  const latest = useRef(files);
  latest.current = files;
  const isBusy = useRef(false);
  useEffect(() => {
    if (!storage || !isOurs || isBusy.current) return;
    const save = async (): Promise<void> => {
      isBusy.current = true;
      let done: Files | null = null;
      while (done !== latest.current) {
        done = latest.current;
        const name = nameOf(done, saved.organization);
        await storage.save({ ...saved, isNew: false, files: done, name, savedAt: Date.now() });
      }
      setKept(done);
    };
    save()
      .catch(() => {
        setFailed(latest.current);
      })
      .finally(() => {
        isBusy.current = false;
      });
  }, [storage, saved, files, isOurs]);
  return { state: tellState({ storage, isOurs, files, kept, failed }), take };
}

interface Kept {
  storage: Storage | null;
  isOurs: boolean;
  files: Files;
  kept: Files | null;
  failed: Files | null;
}

/** «Saved» is said only of the very files that are seen. */
function tellState({ storage, isOurs, files, kept, failed }: Kept): Saving {
  if (storage === null) return "none";
  if (!isOurs) return "other";
  if (kept === files) return "saved";
  return failed === files ? "failed" : "saving";
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
