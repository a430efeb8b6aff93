import { parseArgs } from "node:util";

export interface Asked {
  quick?: boolean;
  /** Also what takes the better part of an hour. */
  region?: boolean;
  /** Files of saved runs. */
  save?: string;
  compare?: string;
}

/** Null for words that say nothing here. */
export function readWords(args: readonly string[]): Asked | null {
  try {
    const options = {
      quick: { type: "boolean" },
      region: { type: "boolean" },
      save: { type: "string" },
      compare: { type: "string" },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}
