import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { listFiles } from "../../../src/node/input/list-files.ts";
import { type Problem, UserError } from "../../../src/engine/problem.ts";
import { makeFolder } from "../../make-folder.ts";

/** A folder of each test's own. */
export interface TemporaryFolder {
  path: (name: string) => string;
  write: (name: string, text: string) => void;
  /** All files, hidden ones too, as «name: text»; of the list of made files only the paths. */
  files: (name?: string) => string[];
}

/** The paths that a list of made files names. */
function pathsIn(list: string): string {
  const lines = list.split("\n").slice(1, -1);
  return lines.map((line) => line.replace(/^[0-9a-f]{64} {2}/u, "")).join(", ");
}

export function useTemporaryFolder(): TemporaryFolder {
  let root = "";
  beforeEach(() => {
    root = makeFolder();
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const path = (name: string): string => join(root, name);
  return {
    path,
    write: (name, text) => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), text);
    },
    files: (name = "") =>
      listFiles(path(name)).map((file) => {
        const text = readFileSync(join(path(name), file), "utf8");
        return `${file}: ${/(?:^|\/)\.reglament$/u.test(file) ? pathsIn(text) : text}`;
      }),
  };
}

/** The problems with which the user's input is refused. */
export function refusal(work: () => unknown): readonly Problem[] {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  throw new Error("Nothing was refused");
}
