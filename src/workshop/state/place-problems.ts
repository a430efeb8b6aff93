import type { Problem } from "../../index.ts";
import { type Files, folderOf, textOf } from "../core/files.ts";
import type { Path } from "../../engine/yaml/yaml-file.ts";
import { pathAt } from "./locate.ts";

/** A problem and the field that it is about. */
export interface PlacedProblem {
  problem: Problem;
  /** `organization.yaml`; null for what is not in the organization's own data. */
  file: string | null;
  path: Path;
}

/** Finds the fields of problems: those that are missing are named, others stand at their lines, which stand in the very texts that were checked. */
export function placeProblems(
  problems: readonly Problem[],
  files: Files,
  organization: string,
): PlacedProblem[] {
  const folder = folderOf(organization);
  return problems.map((problem) => {
    const file = problem.file.replace(/^\//, "");
    const text = textOf(files, file);
    if (!file.startsWith(folder) || !file.endsWith(".yaml") || text === "")
      return { problem, file: null, path: [] };
    const path = problem.missing ?? pathAt(text, problem.line, problem.column);
    return { problem, file: file.slice(folder.length), path };
  });
}

/** The id of a field's control on the page. */
export function fieldId(file: string, path: Path): string {
  return [file.replace(/\.yaml$/, ""), ...path].join("--");
}
