import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { makeSampleOrganizations } from "../../../scripts/sample-organizations.ts";
import type { Output, Outcome, Task } from "../../../src/node/run/task.ts";
import { makeFolder } from "../../make-folder.ts";

/** Organizations of a test's own, and places to write of them. */
export interface SampleContent {
  root: string;
  content: string;
  /** Sorted, as a run takes them. */
  ids: string[];
  /** A task for all of them: to check on a day when the platform of the samples was closed. */
  checking: Task;
  /** A task for all of them: to write two kinds of documents into a new folder of this name. */
  writing: (name: string) => Task & { output: Output };
  /** What lies in such a folder, by path. */
  filesIn: (name: string) => Map<string, string>;
  remove: () => void;
}

/** Texts and reference data come from the example, to be spoilt too. */
export function makeSampleContent(count: number): SampleContent {
  const root = makeFolder();
  const content = join(root, "content");
  const ids = makeSampleOrganizations(count, content).toSorted();
  cpSync("content/reference", join(content, "reference"), { recursive: true });
  const scope = { content, organizations: [], documents: [] };
  return {
    ...{ root, content, ids },
    checking: { ...scope, day: "2031-01-01", output: null },
    writing: (name) => {
      const folder = join(root, name);
      mkdirSync(folder);
      const output: Output = {
        formats: ["docx", "html"],
        folder: { folder, target: name },
        sites: join(root, `${name}-sites`),
      };
      return { ...scope, documents: ["regulation", "register-chats"], output };
    },
    filesIn: (name) => {
      const folder = join(root, name);
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      return new Map(
        files.sort().map((file) => [file.slice(folder.length), readFileSync(file, "base64")]),
      );
    },
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

/** Outcomes by the order of the organizations, whichever came first. */
export async function collect(outcomes: AsyncIterable<Outcome>): Promise<Outcome[]> {
  const all: Outcome[] = [];
  for await (const outcome of outcomes) all.push(outcome);
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}
