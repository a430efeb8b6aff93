import { useEffect, useRef, useState } from "preact/hooks";
import { holdOrganization } from "../state/hold-organization.ts";
import { type Keeper, openKeeper, type Saving } from "../state/keeper.ts";
import type { Saved, Storage } from "../state/storage.ts";

/** What keeps an organization, and whether it is kept. */
export interface Kept {
  state: Saving;
  keep: Keeper["keep"];
  take: () => void;
}

/** Keeps an organization as long as it is on the page; `onNewer` is told what another tab has made of it. */
export function useKeeper(storage: Storage, opened: Saved, onNewer: (kept: Saved) => void): Kept {
  const [state, setState] = useState<Saving>(storage.isLasting ? "saving" : "none");
  const [isAtRisk, setAtRisk] = useState(false);
  const tell = (next: Saving): void => {
    setState(next);
    if (next === "saved") setAtRisk(false);
  };
  const keeper = useRef<Keeper | null>(null);
  useEffect(() => {
    const mine = openKeeper({ storage, opened, hold: holdOrganization, tell, onNewer });
    keeper.current = mine;
    return () => {
      mine.release();
    };
  }, [storage, opened.id]);
  useWarning(isAtRisk);
  return {
    state,
    keep: (each) => {
      setAtRisk(true);
      return keeper.current?.keep(each) ?? Promise.resolve(each);
    },
    take: () => keeper.current?.take(),
  };
}

/** The browser asks back before it closes a page of which something is not kept. */
export function useWarning(isAtRisk: boolean): void {
  useEffect(() => {
    if (!isAtRisk) return;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("beforeunload", warn);
    };
  }, [isAtRisk]);
}
