import { isRecord } from "../base/is-record.ts";
import type { Problem } from "../problem.ts";
import { type Derivation, keyOf } from "../yaml/find-saying.ts";
import { locateGap, type Path, type YamlFile } from "../yaml/yaml-file.ts";
import type { Complete, Completion } from "./completion.ts";

/** Files with what follows from others, by name. */
export interface Completed {
  files: ReadonlyMap<string, YamlFile>;
  /** What could not be completed, by the name of the file. */
  gaps: ReadonlyMap<string, readonly Problem[]>;
}

/**
 * Puts into the data of files, in place, what follows from others, and notes what from. What was
 * written stays as it is.
 */
export function completeData<Reference>(
  files: ReadonlyMap<string, YamlFile>,
  complete: Complete<Reference>,
  reference: Reference | null,
): Completed {
  const data = Object.fromEntries([...files].map(([name, file]) => [name, file.data]));
  const derived = new Map<string, Map<string, Derivation>>();
  const gaps = new Map<string, Problem[]>();
  for (const addition of complete(data, reference)) {
    const { file: name, path } = addition;
    const file = files.get(name);
    if (!file) continue;
    if ("message" in addition) {
      const { message, hint, repair } = addition;
      const place = locateGap(file, path);
      const problem = { ...{ rule: "missing-field", severity: "error" as const }, ...place };
      gaps.set(name, [
        ...(gaps.get(name) ?? []),
        { ...problem, message, hint, ...(repair && { repair }) },
      ]);
      continue;
    }
    const source = files.get(addition.from.file);
    if (!source || !put(file.data, path, addition)) continue;
    const known = derived.get(name) ?? new Map<string, Derivation>();
    const { from, because, isWritten = false } = addition;
    const derivation = { file: source, path: from.path, because, isWritten };
    derived.set(name, known.set(keyOf(path), derivation));
  }
  const noted = [...files].map(([name, file]): [string, YamlFile] => {
    const own = derived.get(name);
    return [name, own ? { ...file, derived: own } : file];
  });
  return { files: new Map(noted), gaps };
}

/** Whether there was a place for it, and nothing in it. */
function put(data: unknown, path: Path, { value }: Pick<Completion, "value">): boolean {
  const [step, ...rest] = path;
  if (rest.length > 0 && step !== undefined) return put(childOf(data, step), rest, { value });
  if (Array.isArray(data) && step === data.length) {
    data.push(value);
    return true;
  }
  if (!isRecord(data) || typeof step !== "string" || Object.hasOwn(data, step)) return false;
  data[step] = value;
  return true;
}

function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isRecord(value) ? value[step] : undefined;
}
