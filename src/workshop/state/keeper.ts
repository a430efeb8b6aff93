import { Gone, type Saved, type Storage } from "./storage.ts";
import type { Hold } from "./hold-organization.ts";

/**
 * Whether what is seen is kept; "other": another tab has the organization and writes it; "gone":
 * it was removed from this computer; "none": the browser keeps nothing after closing.
 */
export type Saving = "saved" | "saving" | "failed" | "other" | "gone" | "none";

/** Keeps the states of one organization as they come. */
export interface Keeper {
  /** Keeps a state; of those that come while one is being kept, the last. Answers with it as it is kept. */
  keep: (state: Saved) => Promise<Saved>;
  /** Makes this tab the one that writes. */
  take: () => void;
  release: () => void;
}

interface Keeping {
  storage: Storage;
  /** As it was opened: what is kept may be newer by now. */
  opened: Saved;
  hold: (id: string, told: (isOurs: boolean) => void) => Hold;
  tell: (state: Saving) => void;
  /** Another tab has gone on with it: this one must begin with what is kept. */
  onNewer: (kept: Saved) => void;
}

/** What two tabs do with one organization is kept of both, whichever of them has the turn. */
export function openKeeper(keeping: Keeping): Keeper {
  const held = new KeptStates(keeping);
  const { steal, release } = keeping.hold(keeping.opened.id, (isTurn) => {
    void held.turn(isTurn);
  });
  return { keep: (state) => held.keep(state), take: steal, release };
}

class KeptStates {
  readonly #keeping: Keeping;
  #isOurs = false;
  #turns = 0;
  /** When it was kept last, as far as this tab knows; null before it knows that it is kept. */
  #keptAt: number | null = null;
  #waiting: Saved | null = null;
  #working: Promise<Saved> | null = null;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  keep(state: Saved): Promise<Saved> {
    this.#waiting = state;
    return this.#isOurs ? this.#begin(state) : Promise.resolve(state);
  }

  async turn(isTurn: boolean): Promise<void> {
    const { storage, opened, tell, onNewer } = this.#keeping;
    const turn = ++this.#turns;
    this.#isOurs = false;
    if (!isTurn) {
      tell("other");
      return;
    }
    const kept = await storage.read(opened.id).catch(() => null);
    if (turn !== this.#turns) return;
    if (kept === null || kept.savedAt === (this.#keptAt ?? opened.savedAt)) {
      this.#isOurs = true;
      this.#goOn(kept);
      return;
    }
    // What was edited while the other tab wrote stays beside what it wrote.
    if (this.#waiting) await storage.save(asCopy(this.#waiting)).catch(() => undefined);
    onNewer(kept);
  }

  #goOn(kept: Saved | null): void {
    const { opened, tell } = this.#keeping;
    const isRemoved = kept === null && this.#keptAt !== null;
    // An interview begins to be kept with its first answer.
    const isNew = kept === null && !isRemoved && opened.answers === undefined;
    if (isNew || opened.isUnkept === true) this.#waiting ??= opened;
    this.#keptAt = kept?.savedAt ?? this.#keptAt;
    if (this.#waiting) void this.#begin(this.#waiting);
    else if (isRemoved) tell("gone");
    else this.#tellKept();
  }

  async #begin(state: Saved): Promise<Saved> {
    this.#keeping.tell("saving");
    this.#working ??= this.#work();
    try {
      return await this.#working;
    } catch (error) {
      this.#keeping.tell(error instanceof Gone ? "gone" : "failed");
      return { ...state, isUnkept: true, savedAt: this.#keptAt ?? state.savedAt };
    }
  }

  async #work(): Promise<Saved> {
    const { storage, opened } = this.#keeping;
    let kept = opened;
    try {
      while (this.#waiting && this.#isOurs) {
        const now = this.#waiting;
        kept = { ...now, isUnkept: false, savedAt: Date.now() };
        await storage.save(kept, this.#keptAt !== null);
        this.#keptAt = kept.savedAt;
        if (this.#waiting === now) this.#waiting = null;
      }
    } finally {
      this.#working = null;
    }
    if (this.#isOurs) this.#tellKept();
    return kept;
  }

  #tellKept(): void {
    const { storage, tell } = this.#keeping;
    tell(storage.isLasting ? "saved" : "none");
  }
}

function asCopy(state: Saved): Saved {
  const id = `${state.id}-${Date.now().toString(36)}`;
  return { ...state, id, name: `${state.name} (правки второй вкладки)`, savedAt: Date.now() };
}
