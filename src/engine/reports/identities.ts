import type { Problem } from "../problem.ts";
import { toSlashes } from "./to-slashes.ts";

/**
 * A name of each problem that no other problem has and that stays when lines move: file, rule,
 * record, else message; where these repeat, a number too. Tools compare runs by it.
 */
export function identitiesOf(problems: readonly Problem[]): string[] {
  const counts = new Map<string, number>();
  return problems.map(({ file, rule, owner, message }) => {
    const identity = `${toSlashes(file)} ${rule} ${owner?.record ?? message}`;
    const count = (counts.get(identity) ?? 0) + 1;
    counts.set(identity, count);
    return count === 1 ? identity : `${identity} ${count}`;
  });
}
