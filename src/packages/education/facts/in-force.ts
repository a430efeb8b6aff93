import type { Edition } from "../generated/types.ts";
import { holdsOn } from "./holds-on.ts";

/** The first day on which a document holds: its own date, unless it says otherwise. */
export function startOf({ inForceFrom, date }: Edition): string {
  return inForceFrom ?? date;
}

/** Whether a document that was signed has begun to hold by a day (YYYY-MM-DD) and has not ended. */
export function isInForce(edition: Edition, day: string): boolean {
  const { status, inForceUntil } = edition;
  if (status !== "in-force" && status !== "approved") return false;
  return holdsOn(day, startOf(edition), inForceUntil);
}
