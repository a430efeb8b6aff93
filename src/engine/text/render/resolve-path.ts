import { isInternal } from "../../base/internal.ts";
import { isRecord } from "../../base/is-record.ts";
import { Lazy } from "./lazy.ts";

/** What names mean: the roots of the model, and those that <Each as> gives, innermost first. */
export interface Scope {
  roots: Readonly<Record<string, unknown>>;
  local: Local | null;
}

export interface Local {
  name: string;
  value: unknown;
  outer: Local | null;
}

/** What a path leads to in the scope. */
export type Resolution =
  | { kind: "value"; value: unknown; internal: boolean }
  | { kind: "unknown"; segment: string; known: string[] };

const pathSyntax = /^[\p{L}_][\p{L}\p{N}_-]*(\.[\p{L}\p{N}_-]+)*$/u;

/** The segments of a `{path}`; null for what is not one. */
export function splitPath(path: string): readonly string[] | null {
  return pathSyntax.test(path) ? path.split(".") : null;
}

/**
 * Follows a path through own properties only, so `constructor` and `__proto__` lead nowhere.
 * A value that is known but absent is null, and so is all that would stand under it. `internal`
 * tells that the way led through a value that must not become public.
 */
export function resolvePath(segments: readonly string[], scope: Scope): Resolution {
  const [root = ""] = segments;
  const local = findLocal(root, scope.local);
  if (local) return follow(segments, local.value, 1);
  if (!Object.hasOwn(scope.roots, root))
    return { kind: "unknown", segment: root, known: namesIn(scope) };
  return follow(segments, scope.roots);
}

/** The same from a value on, along the segments from an index on. */
export function follow(segments: readonly string[], from: unknown, index = 0): Resolution {
  let internal = isInternal(from);
  let value = isInternal(from) ? from.internal : from;
  for (let at = index; at < segments.length && value !== null; at++) {
    const segment = segments[at] ?? "";
    if (!isRecord(value) || !Object.hasOwn(value, segment))
      return { kind: "unknown", segment, known: isRecord(value) ? Object.keys(value) : [] };
    value = value[segment];
    if (value instanceof Lazy) value = value.work();
    if (isInternal(value)) {
      internal = true;
      value = value.internal;
    }
  }
  return { kind: "value", value, internal };
}

/** Whether a path may begin with a name. */
export function isName(name: string, { roots, local }: Scope): boolean {
  return findLocal(name, local) !== null || Object.hasOwn(roots, name);
}

/** All names that a path may begin with. */
function namesIn({ roots, local }: Scope): string[] {
  const names = Object.keys(roots);
  for (let each = local; each; each = each.outer) names.push(each.name);
  return names;
}

function findLocal(name: string, local: Local | null): Local | null {
  for (let each = local; each; each = each.outer) if (each.name === name) return each;
  return null;
}
