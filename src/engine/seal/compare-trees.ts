import type { DocumentTree } from "../tree/types.ts";
import { listUnits, type Unit } from "./list-units.ts";

/** One piece that would say something else: null where one of the two has no such piece. */
export interface Difference {
  signed: Unit | null;
  today: Unit | null;
}

/**
 * What a document made today would say otherwise than the signed one, piece by piece. Words count,
 * not numbers: a clause that only moved is the same one.
 */
export function compareTrees(
  signed: DocumentTree<string>,
  today: DocumentTree<string>,
): Difference[] {
  return joinMoved(compareLists(listUnits(signed), listUnits(today)));
}

/** A clause that went to another place and changed there is one change. */
function joinMoved(differences: readonly Difference[]): Difference[] {
  const added = new Map(
    differences.flatMap(({ signed, today }) =>
      !signed && today && today.label !== "" ? [[today.label, today] as const] : [],
    ),
  );
  const joined = differences.map(({ signed, today }): Difference => {
    const moved = signed && !today ? (added.get(signed.label) ?? null) : null;
    if (moved) added.delete(moved.label);
    return { signed, today: today ?? moved };
  });
  const taken = new Set(joined.flatMap(({ signed, today }) => (signed && today ? [today] : [])));
  return joined.filter(({ signed, today }) => signed !== null || (today && !taken.has(today)));
}

function compareLists(signed: readonly Unit[], today: readonly Unit[]): Difference[] {
  const differences: Difference[] = [];
  let [left, right] = [0, 0];
  for (const [a, b] of [...commonPairs(signed, today), [signed.length, today.length] as const]) {
    differences.push(...pair(signed.slice(left, a), today.slice(right, b)));
    [left, right] = [a + 1, b + 1];
  }
  return differences;
}

/** Between pieces that agree: one of the same label is the same one with other words. */
function pair(signed: readonly Unit[], today: readonly Unit[]): Difference[] {
  const left = [...today];
  const found = signed.map((unit): Difference => {
    const same = left.findIndex((each) => isSame(each, unit));
    return { signed: unit, today: same === -1 ? null : (left.splice(same, 1)[0] ?? null) };
  });
  return [...found, ...left.map((unit) => ({ signed: null, today: unit }))];
}

function isSame(a: Unit, b: Unit): boolean {
  return a.name === b.name || (a.label !== "" && a.label === b.label);
}

/** Of longer documents only the beginning and the end are aligned: memory is the square of this. */
const maximumAligned = 2000;

/** Indexes of pieces with the same words, in order: the longest common subsequence. */
function commonPairs(a: readonly Unit[], b: readonly Unit[]): (readonly [number, number])[] {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start]?.text === b[start]?.text) start += 1;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end]?.text === b[b.length - 1 - end]?.text
  )
    end += 1;
  const middle = align(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [
    ...Array.from({ length: start }, (_, index) => [index, index] as const),
    ...middle.map(([left, right]) => [left + start, right + start] as const),
    ...Array.from(
      { length: end },
      (_, index) => [a.length - end + index, b.length - end + index] as const,
    ),
  ];
}

function align(a: readonly Unit[], b: readonly Unit[]): (readonly [number, number])[] {
  if (a.length > maximumAligned || b.length > maximumAligned) return [];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (left: number, right: number): number => lengths[left * width + right] ?? 0;
  for (let left = a.length - 1; left >= 0; left--)
    for (let right = b.length - 1; right >= 0; right--)
      lengths[left * width + right] =
        a[left]?.text === b[right]?.text
          ? at(left + 1, right + 1) + 1
          : Math.max(at(left + 1, right), at(left, right + 1));
  const pairs: [number, number][] = [];
  for (let [left, right] = [0, 0]; left < a.length && right < b.length;) {
    if (a[left]?.text === b[right]?.text) pairs.push([left++, right++]);
    else if (at(left + 1, right) >= at(left, right + 1)) left += 1;
    else right += 1;
  }
  return pairs;
}
