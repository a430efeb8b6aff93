import type { Sex } from "../../engine/russian/sex.ts";

/** How the command line calls the sexes. */
export const sexes: ReadonlyMap<string, Sex> = new Map([
  ["f", "female"],
  ["m", "male"],
]);
