import type { Edition } from "../model/generated/types.ts";

/** The first day on which a document holds: its own date, unless it says otherwise. */
export function startOf({ inForceFrom, date }: Edition): string {
  return inForceFrom ?? date;
}

/** Whether a document that was signed has begun to hold by a day (YYYY-MM-DD) and has not ended. */
export function isInForce(edition: Edition, day: string): boolean {
  const { status, inForceUntil = "9999-12-31" } = edition;
  if (status !== "in-force" && status !== "approved") return false;
  return startOf(edition) <= day && day <= inForceUntil;
}
