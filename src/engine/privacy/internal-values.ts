import { emailSpellings } from "../base/ascii-address.ts";
import { isInternal } from "../base/internal.ts";

/** A value that must not be published, of one organization's data. */
export interface InternalValue {
  /** Where it stands in the data: `administrators.main.personalMobile`. */
  path: string;
  value: string;
}

/**
 * All values of an organization's data that are marked internal (base/internal.ts); an e-mail address
 * in both its spellings.
 */
export function internalValues(data: unknown, path = ""): InternalValue[] {
  if (isInternal(data))
    return emailSpellings(String(data.internal)).map((value) => ({ path, value }));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]) =>
    internalValues(inner, path === "" ? key : `${path}.${key}`),
  );
}
