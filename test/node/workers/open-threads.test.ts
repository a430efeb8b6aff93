import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { makeSampleOrganizations } from "../../../scripts/sample-organizations.ts";
import { openRun, type Outcome, type Run } from "../../../src/node/workers/open-run.ts";
import type { MadeFiles, Step } from "../../../src/node/run/open-share.ts";
import { UserError } from "../../../src/engine/problem.ts";

let root: string;
let content: string;
let ids: string[];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "reglament-run-"));
  content = join(root, "content");
  ids = makeSampleOrganizations(3, content);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** What a run of all organizations in so many threads gives; each takes at least one. */
async function withThreads<Result>(
  threads: number,
  work: (run: Run) => Promise<Result>,
  documents: string[] = [],
): Promise<Result> {
  const scope = { content, organizations: [], documents, day: "2031-01-01" };
  const run = openRun(scope, 1, threads);
  try {
    return await work(run);
  } finally {
    await run.close();
  }
}

async function write(run: Run, name: string, seen?: (step: Step) => void): Promise<MadeFiles[]> {
  const folder = join(root, name);
  mkdirSync(folder);
  const order = { formats: ["docx", "html"] as const, folder: { folder, target: name } };
  const { steps } = await run.make({ ...order, withSite: true }, seen);
  return steps.flatMap(({ made }) => made ?? []);
}

function filesIn(name: string): Map<string, string> {
  const files = readdirSync(join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.sort().map((file) => [file.replace(join(root, name), ""), readFileSync(file, "base64")]),
  );
}

describe("a run", () => {
  test("finds the same in one thread and in three", async () => {
    const alone = await withThreads(1, (run) => run.make(null));
    const problems = ({ steps }: Outcome) => steps.flatMap((step) => step.problems);
    // The platform of the samples was closed by then: a mistake of each.
    const found = problems(alone);
    expect(found.filter(({ rule }) => rule === "platform-retired")).toHaveLength(3);
    const shared = await withThreads(8, (run) => run.make(null));
    expect(problems(shared)).toEqual(found);
    expect(shared.problems).toEqual(alone.problems);
    expect(shared.steps.map(({ number }) => number)).toEqual([0, 1, 2]);
  });

  test("makes the same files and the same site, in the order of the organizations", async () => {
    const documents = ["regulation", "register-chats"];
    const made = await withThreads(1, (run) => write(run, "alone"), documents);
    expect(made).toMatchObject(ids.map((id) => ({ id, kinds: documents.toSorted(), files: 3 })));
    const seen: string[] = [];
    const shared = await withThreads(
      2,
      async (run) => {
        await run.make(null);
        return write(run, "shared", (step) => seen.push(step.made?.id ?? ""));
      },
      documents,
    );
    expect(shared).toEqual(made);
    expect(seen.toSorted()).toEqual(ids);
    expect(filesIn("alone").size).toBe(9);
    expect(filesIn("shared")).toEqual(filesIn("alone"));
  });

  test("starts no thread for a few organizations", async () => {
    const run = openRun({ content, organizations: [], documents: [] }, 2, 8);
    expect((await run.make(null)).steps).toHaveLength(ids.length);
    await run.close();
  });

  test("refuses to write with a mistake, also one that another thread came upon", async () => {
    const text = join(content, "organizations", ids.at(-1) ?? "", "documents");
    mkdirSync(text);
    writeFileSync(
      join(text, "memo.mdx"),
      "---\ntitle: Памятка\nlayout: sheet\naudience: public\nformats: [html]\n---\n\n{nothing}\n",
    );
    const writing = withThreads(2, (run) => write(run, "refused"), ["memo"]);
    await expect(writing).rejects.toThrow(UserError);
    await expect(writing).rejects.toMatchObject({ problems: [{ rule: "text-unknown-path" }] });
    rmSync(text, { recursive: true });
  });
});
