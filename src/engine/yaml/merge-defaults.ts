import { isRecord } from "../base/is-record.ts";

/**
 * A value with what defaults say of the fields that it leaves out, the nearest first. Mappings are
 * merged deeply; any other value of its own, a list or an empty one too, stands as it is. Shares
 * nothing with the defaults: many files take from them, and checks change what they check.
 */
export function mergeDefaults(own: unknown, defaults: readonly unknown[]): unknown {
  return defaults.reduce<unknown>((value, next) => mergeOne(value, next), own);
}

function mergeOne(own: unknown, next: unknown): unknown {
  if (own === undefined) return copy(next);
  if (!isRecord(own) || !isRecord(next)) return own;
  const added = Object.entries(next).filter(([key]) => !Object.hasOwn(own, key));
  return Object.fromEntries([
    ...Object.entries(own).map(([key, value]): [string, unknown] => [
      key,
      Object.hasOwn(next, key) ? mergeOne(value, next[key]) : value,
    ]),
    ...added.map(([key, value]): [string, unknown] => [key, copy(value)]),
  ]);
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
}
