import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";

import { makeFolder } from "./make-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** For what several files of tests look at: see make-once.ts. */
    sharedFolder: string;
  }
}

/** Gives a run a folder that all its workers share; takes it away after the run. */
export function setup(project: TestProject): () => void {
  const folder = makeFolder("reglament-shared-");
  project.provide("sharedFolder", folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
