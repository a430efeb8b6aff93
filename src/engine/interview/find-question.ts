import { isRecord } from "../base/is-record.ts";
import type { Problem } from "../problem.ts";
import { valueAt } from "../schema/walk-schema.ts";
import { locate, type Path } from "../yaml/yaml-file.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { WrittenAnswers } from "./write-answers.ts";

/**
 * The question whose answer stands where a problem is: of several the one that said least around the
 * place. Null for a place that no answer filled.
 */
export function findQuestion(
  { owner, line, column, rule }: Pick<Problem, "owner" | "line" | "column" | "rule">,
  { texts, places }: WrittenAnswers,
): string | null {
  const text = texts.get(owner?.file ?? "");
  if (text === undefined) return null;
  const yaml = parseYaml({ path: owner?.file ?? "", text });
  const holds = (path: Path): boolean => {
    const [key, value] = [locate(yaml, path, "key"), locate(yaml, path, "value")];
    const [endLine, endColumn] = [value.endLine ?? value.line, value.endColumn ?? value.column];
    const isAfter = line > key.line || (line === key.line && column >= key.column);
    const isBefore = line < endLine || (line === endLine && column < endColumn);
    return isAfter && isBefore;
  };
  const around = places
    .filter(({ file, path }) => file === owner?.file && holds(path))
    // A gap in the file as a whole is told at its first line, whatever stands there.
    .filter(({ path }) => rule !== "missing-field" || isRecord(valueAt(yaml.data, path)))
    .toSorted((a, b) => b.path.length - a.path.length);
  return around[0]?.question ?? null;
}
