import type { Edition } from "../generated/types.ts";

/** Whether a document was signed: what is only drafted or adopted does nothing yet. */
export function isSigned({ status }: Pick<Edition, "status">): boolean {
  return status !== "draft" && status !== "adopted";
}

/** The statuses of what was signed and is not repealed; also for records as somebody wrote them. */
export const standing: ReadonlySet<unknown> = new Set<Edition["status"]>(["approved", "in-force"]);
