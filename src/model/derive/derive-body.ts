import type { CollegialBody } from "../generated/types.ts";
import { applyOverrides, type Cases } from "../russian/cases.ts";
import { declinePosition } from "../russian/decline-position.ts";

/**
 * A collegial body («педагогический совет») in all cases, for the middle of a sentence. Its name
 * declines as positions do: head words change, complements stay.
 */
export function deriveBody({ name, forms }: CollegialBody): Cases {
  return applyOverrides(declinePosition(lowerFirst(name)), forms);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
