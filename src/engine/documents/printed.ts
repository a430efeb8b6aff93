import { rememberOne } from "../base/remember.ts";
import { typography } from "../russian/typography.ts";
import type { Finish } from "./create-interpreter.ts";

/** One for all: of one document again, and of the next organization, most lines are the same. */
const setType = rememberOne(typography);

/** Documents as they are printed; without a way to count pages each has one. */
export function printed(countPages: Finish["countPages"] = () => 1): Finish {
  return { countPages, setType };
}
