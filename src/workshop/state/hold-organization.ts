/** Whose turn it is to write. */
export interface Hold {
  /** Takes the turn away from the other tab. */
  steal: () => void;
  release: () => void;
}

/**
 * Of two tabs with one organization one writes: the first, until the other takes its turn. `told` is
 * told whether it is this one. Where the browser has no locks, everyone writes.
 */
export function holdOrganization(id: string, told: (isOurs: boolean) => void): Hold {
  let release: () => void = () => undefined;
  const take = (options: LockOptions): void => {
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    navigator.locks
      .request(`reglament-${id}`, options, async (lock) => {
        told(lock !== null);
        if (lock !== null) await held;
      })
      .catch(() => {
        // Stolen by the other tab.
        told(false);
      });
  };
  if (!("locks" in navigator)) return { steal: () => undefined, release };
  take({ ifAvailable: true });
  return {
    steal: () => {
      take({ steal: true });
    },
    release: () => {
      release();
    },
  };
}
