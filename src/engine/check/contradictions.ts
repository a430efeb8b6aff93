import { isRecord } from "../base/is-record.ts";
import type { Problem } from "../problem.ts";
import type { Path } from "../yaml/yaml-file.ts";
import type { PartialData } from "./contexts.ts";

/** Another value in the place of one, the name of the file first; undefined for none. */
export interface ValueChange {
  path: Path;
  value: unknown;
}

/**
 * What data would be, whichever of two values that contradict each other is the wrong one: two lists
 * of changes.
 */
export type Readings = readonly [readonly ValueChange[], readonly ValueChange[]];

/** A rule that finds values which contradict each other. */
interface Contradicting<Context> {
  id: string;
  readings?: (context: Context) => Readings;
}

/** The data as they would be in both readings; none where no rule found a contradiction. */
export function listReadings<Data, Context extends { data: PartialData<Data> }>(
  rules: readonly Contradicting<Context>[],
  context: Context,
  found: readonly Problem[],
): PartialData<Data>[] {
  const ids = new Set(found.map(({ rule }) => rule));
  const told = rules.flatMap(({ id, readings }) =>
    readings && ids.has(id) ? [readings(context)] : [],
  );
  if (told.length === 0) return [];
  return [0, 1].map((index) =>
    withChanges(
      context.data,
      told.flatMap((each) => each[index] ?? []),
    ),
  );
}

/**
 * Without what is said only because one of two contradicting values is taken for true: it would be
 * gone when that is mended.
 */
export function withoutFollowers<Data>(
  found: readonly Problem[],
  readings: readonly PartialData<Data>[],
  run: (data: PartialData<Data>) => readonly Problem[],
  isContradiction: (problem: Problem) => boolean,
): Problem[] {
  if (readings.length === 0) return [...found];
  const certain = readings.map((data) => new Set(run(data).map(keyOf)));
  return found.filter(
    (problem) => isContradiction(problem) || certain.every((keys) => keys.has(keyOf(problem))),
  );
}

function keyOf({ rule, file, line, column }: Problem): string {
  return [rule, file, line, column].join("\n");
}

function withChanges<Data extends object>(data: Data, changes: readonly ValueChange[]): Data {
  const changed = changes.reduce<unknown>(
    (copy, { path, value }) => setAt(copy, path, value),
    data,
  );
  if (!isLike(changed, data)) throw new Error("A change of values lost a file");
  return changed;
}

function isLike<Data extends object>(changed: unknown, data: Data): changed is Data {
  return isRecord(changed) && Object.keys(data).every((key) => key in changed);
}

/** Only what lies on the way is copied. */
function setAt(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item: unknown, index) => (index === step ? setAt(item, rest, value) : item));
  if (!isRecord(data)) return data;
  if (rest.length > 0 || value !== undefined)
    return { ...data, [step]: setAt(data[step], rest, value) };
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== step));
}
