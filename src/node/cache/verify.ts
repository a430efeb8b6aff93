import type { Outcome } from "../run/task.ts";
import type { KnownRun } from "./cached-run.ts";
import { sumOf } from "./input-sums.ts";

/** A share (0 to 1) of what is known is made again and compared; which, is chosen by the seed. */
export interface Verify {
  share: number;
  seed: string;
}

/** Organizations that were made again to be compared, and those that came out another. */
export interface Compared {
  all: string[];
  wrong: string[];
}

export interface Comparison {
  /** Leaves out what is chosen to be made again. */
  withoutChosen: (known: KnownRun) => KnownRun;
  compare: (now: Outcome) => void;
  compared: () => Compared;
}

/** Holds what is known against what is made. */
export function openComparison({ share, seed }: Verify): Comparison {
  const expected = new Map<string, Outcome>();
  const wrong: string[] = [];
  const isChosen = ({ id }: Outcome): boolean =>
    Number.parseInt(sumOf([seed, id]).slice(0, 8), 16) < share * 2 ** 32;
  return {
    withoutChosen: (known) => {
      for (const outcome of known.outcomes)
        if (isChosen(outcome)) expected.set(outcome.id, outcome);
      return { ...known, outcomes: known.outcomes.filter(({ id }) => !expected.has(id)) };
    },
    compare: (now) => {
      const former = expected.get(now.id);
      if (former && tell(former) !== tell(now)) wrong.push(now.id);
    },
    compared: () => ({ all: [...expected.keys()], wrong }),
  };
}

/** What a site shows is compared by its sum. */
function tell(outcome: Outcome): string {
  return JSON.stringify({ ...outcome, made: outcome.made && { ...outcome.made, site: null } });
}
