/** What a `{path}` leads to in the scope. */
export type Resolution =
  | { kind: "value"; value: unknown; internal: boolean }
  | { kind: "unknown"; segment: string; known: string[] }
  | { kind: "not-a-path" };

/** Splits a `{path}` into its segments; null for what is not one. */
export type SplitPath = (path: string) => readonly string[] | null;

/** Splits the paths of a run, each once: texts repeat theirs for every organization. */
export function createPathSplitter(): SplitPath {
  const known = new Map<string, readonly string[] | null>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const segments = pathSyntax.test(path) ? path.split(".") : null;
    known.set(path, segments);
    return segments;
  };
}

const pathSyntax = /^[\p{L}_][\p{L}\p{N}_-]*(\.[\p{L}\p{N}_-]+)*$/u;

/**
 * Follows a path through own properties only, so `constructor` and `__proto__` lead nowhere.
 * A value that is known but absent is null, and so is all that would stand under it. `internal`
 * tells that the way led through a value that must not become public.
 */
export function resolvePath(segments: readonly string[] | null, scope: object): Resolution {
  if (!segments) return { kind: "not-a-path" };
  let value: unknown = scope;
  let internal = false;
  for (const segment of segments) {
    if (value === null) break;
    if (!isRecord(value) || !Object.hasOwn(value, segment))
      return { kind: "unknown", segment, known: isRecord(value) ? Object.keys(value) : [] };
    value = value[segment];
    if (isInternal(value)) {
      internal = true;
      value = value.internal;
    }
  }
  return { kind: "value", value, internal };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isInternal(value: unknown): value is { internal: unknown } {
  return isRecord(value) && Object.hasOwn(value, "internal");
}
