import { type SourceLocation, UserError } from "../problem.ts";

/** Nothing was sealed: why, and what to type. */
export function refuseSeal(place: SourceLocation, message: string, hint: string): UserError {
  return new UserError([{ rule: "seal-refused", severity: "error", ...place, message, hint }]);
}
