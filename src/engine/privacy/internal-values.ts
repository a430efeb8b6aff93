import { isInternal } from "../base/internal.ts";

/** A value that must not be published, of one organization's data. */
export interface InternalValue {
  /** Where it stands in the data: `administrators.main.personalMobile`. */
  path: string;
  value: string;
}

/**
 * All values of an organization's data that are marked internal (base/internal.ts), at any depth and
 * whatever their day: those of former people are as private as of those who work now. What is marked
 * as a whole, a list or a record, is private in each of its parts.
 */
export function internalValues(data: unknown, path = "", isPrivate = false): InternalValue[] {
  if (isInternal(data)) return internalValues(data.internal, path, true);
  if (typeof data === "object" && data !== null)
    return Object.entries(data).flatMap(([key, inner]) =>
      internalValues(inner, path === "" ? key : `${path}.${key}`, isPrivate),
    );
  const isValue = typeof data === "string" || typeof data === "number";
  return isPrivate && isValue ? [{ path, value: String(data) }] : [];
}

/** The values alone, for a report to hide. */
export function valuesOf(values: readonly InternalValue[]): string[] {
  return values.map(({ value }) => value);
}
