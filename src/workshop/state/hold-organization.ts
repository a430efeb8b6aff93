/** Whose turn it is to write. */
export interface Hold {
  /** Takes the turn away from the other tab. */
  steal: () => void;
  release: () => void;
}

/** So long a tab that has just been left may need to let go. */
const patience = 300;

/**
 * Of two tabs with one organization one writes: the first, until it is closed or the other takes its
 * turn. `told` is told whether it is this one, as often as that changes. Where the browser has no
 * locks, everyone writes.
 */
export function holdOrganization(id: string, told: (isOurs: boolean) => void): Hold {
  if (!("locks" in navigator)) {
    told(true);
    return { steal: () => undefined, release: () => undefined };
  }
  let letGo: () => void = () => undefined;
  let asking = new AbortController();
  const ask = (isSteal: boolean): void => {
    asking.abort();
    const { signal } = (asking = new AbortController());
    const waiting = setTimeout(() => {
      if (!signal.aborted) told(false);
    }, patience);
    requestLock(`reglament-${id}`, isSteal ? { steal: true } : { signal }, (free) => {
      clearTimeout(waiting);
      letGo = free;
      told(true);
    }).catch((error: unknown) => {
      clearTimeout(waiting);
      if (signal.aborted) return;
      // A page opened from a disk may get no locks at all. One that was stolen by another tab comes
      // back when that is closed.
      told(!isStolen(error));
      if (isStolen(error)) ask(false);
    });
  };
  ask(false);
  return {
    steal: () => {
      ask(true);
    },
    release: () => {
      asking.abort();
      letGo();
    },
  };
}

function isStolen(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

/** Rejects when the lock is stolen, or no longer asked for. */
async function requestLock(
  name: string,
  options: LockOptions,
  taken: (free: () => void) => void,
): Promise<void> {
  await navigator.locks.request(
    name,
    options,
    () =>
      new Promise<void>((free) => {
        taken(free);
      }),
  );
}
