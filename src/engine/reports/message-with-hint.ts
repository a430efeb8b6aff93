import type { Problem } from "../problem.ts";

/** For formats that have one text for both. */
export function messageWithHint({ message, hint }: Problem): string {
  return hint === undefined ? message : `${message} ${hint}`;
}
