import type { Common } from "../../engine/check/open-common.ts";
import type { Content } from "../../engine/content/open-content.ts";
import type { InternalValue } from "../../engine/privacy/internal-values.ts";
import { UserError } from "../../engine/problem.ts";

/** Private values by organization. */
export type OthersInternal = [id: string, internal: readonly InternalValue[]][];

/**
 * A site shows one organization's people to all, so none of its pages may hold what is private to
 * another, also to one that is not made now. Files that cannot be read tell nothing.
 */
export function othersInternal(
  made: readonly string[],
  content: Content,
  reference: Common["reference"],
): OthersInternal {
  return content.listOrganizations().flatMap((id): OthersInternal => {
    if (made.includes(id)) return [];
    try {
      const { internal } = reference.openOrganization(id, content.readOrganization(id));
      return [[id, internal.filter(isContact)]];
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  });
}

/** In data that do not hold, anything may stand in a private field. */
function isContact({ value }: InternalValue): boolean {
  return value.includes("@") || value.replaceAll(/\D/g, "").length >= 10;
}
