import { remember } from "../base/remember.ts";
import { typography } from "../russian/typography.ts";
import type { Finish } from "./create-interpreter.ts";

/** Documents as they are printed; without a way to count pages each has one. */
export function printed(countPages: Finish["countPages"] = () => 1): Finish {
  return { countPages, setType: remember(typography) };
}
