import { isRecord } from "../../../engine/base/is-record.ts";
import type { EventEdit } from "../../../engine/events/event.ts";
import { changeFrom } from "./change-from.ts";
import { saidOn, type Written } from "./written.ts";

/**
 * Another surname or position from a day on. Forms that somebody corrected were those of the former
 * one: they go into its entry, so that papers of its days keep their words.
 */
export function changeStaffField(
  { path, record }: Written,
  key: "surname" | "position",
  { value, day }: { value: string; day: string },
): EventEdit[] {
  const old = record[key];
  if (value === "" || saidOn(old, key, day) === value) return [];
  const place = { file: "assignments", path: [...path, key] };
  const forms = isRecord(record.forms) ? record.forms : {};
  const own = forms[key];
  if (own === undefined || Array.isArray(old)) return changeFrom(place, old, { key, value, day });
  const gone = Object.keys(forms).length === 1 ? ["forms"] : ["forms", key];
  return [
    ...changeFrom(place, old, { key, value, day, former: { forms: own } }),
    { kind: "remove", file: "assignments", path: [...path, ...gone] },
  ];
}
