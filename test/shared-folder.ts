import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** For what is dear to make and is looked at by several files of tests: see make-once.ts. */
    sharedFolder: string;
  }
}

/** Gives a run a folder that all its workers share; takes it away after the run. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "reglament-shared-"));
  project.provide("sharedFolder", folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
