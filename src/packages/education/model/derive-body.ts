import { lowerFirst } from "../../../engine/russian/letter-case.ts";
import type { BodyOn } from "../facts/snapshot.ts";
import { applyOverrides, type Cases } from "../../../engine/russian/cases.ts";
import { declineBody } from "../../../engine/russian/decline-position.ts";

/**
 * A collegial body («педагогический совет») in all cases, for the middle of a sentence.
 */
export function deriveBody({ name, forms }: Pick<BodyOn, "name" | "forms">): Cases {
  return applyOverrides(declineBody(lowerFirst(name)), forms);
}
