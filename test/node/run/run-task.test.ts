import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { isError, UserError } from "../../../src/engine/problem.ts";
import { filesOf, listValues, runTask } from "../../../src/node/run/run-task.ts";
import type { Task } from "../../../src/node/run/task.ts";
import { makeSampleContent, type SampleContent } from "../workers/support.ts";

let sample: SampleContent;
let first: string;
let second: string;

beforeAll(() => {
  // So many that files of them are made by two threads.
  sample = makeSampleContent(8);
  [first = "", second = ""] = sample.ids;
});

afterEach(() => {
  rmSync(join(sample.content, "reglament.yaml"), { force: true });
  rmSync(join(sample.content, "organizations", second, "documents"), {
    recursive: true,
    force: true,
  });
});

afterAll(() => {
  sample.remove();
});

function write(path: string, text: string): void {
  writeFileSync(join(sample.content, path), text);
}

/** A text of a kind that only the second organization has. */
function writeOwnText(body = "Помните."): void {
  mkdirSync(join(sample.content, "organizations", second, "documents"));
  write(
    `organizations/${second}/documents/memo.mdx`,
    `---\ntitle: Памятка\nlayout: sheet\naudience: public\nformats: [html]\n---\n\n${body}\n`,
  );
}

/** What a task is refused with, a line a problem. */
async function refusal(task: Task): Promise<string[]> {
  try {
    await runTask(task);
  } catch (error) {
    if (error instanceof UserError)
      return error.problems.map(({ rule, message, hint }) => [rule, message, hint].join(" | "));
    throw error;
  }
  throw new Error("Not refused");
}

describe("outcomes", () => {
  test("stand in the output of the organizations, whichever came first", async () => {
    const seen: string[] = [];
    const task = sample.writing("all");
    const result = await runTask(task, ({ id }, organizations) => {
      expect(organizations).toBe(8);
      seen.push(id);
    });
    expect(result.problems).toEqual([]);
    expect(result.organizations).toEqual(sample.ids);
    expect(result.outcomes.map(({ id }) => id)).toEqual(sample.ids);
    expect(seen.toSorted()).toEqual(sample.ids);
    expect(filesOf(result).map(({ id, files }) => [id, files])).toEqual(
      sample.ids.map((id) => [id, 3]),
    );
  });

  test("are of the named organizations only, in the same output", async () => {
    const { organizations, outcomes } = await runTask({
      ...sample.checking,
      organizations: [second, first],
    });
    expect(organizations).toEqual([first, second]);
    expect(outcomes.map(({ id }) => id)).toEqual([first, second]);
  });

  test("tell which files were read, and make nothing that was not ordered", async () => {
    writeOwnText();
    const { outcomes } = await runTask({ ...sample.checking, organizations: [second] });
    const [{ sources, ownKinds, made } = { sources: [], ownKinds: [], made: null }] = outcomes;
    const folder = join(sample.content, "organizations", second);
    expect(sources).toHaveLength(6);
    expect(sources).toContain(join(folder, "groups.yaml"));
    expect(sources).toContain(join(folder, "documents", "memo.mdx"));
    expect({ ownKinds, made }).toEqual({ ownKinds: ["memo"], made: null });
  });
});

describe("problems", () => {
  test("are told each once and sorted, those of all and those of one", async () => {
    write("reglament.yaml", "rules: []\n");
    const { problems } = await runTask({ ...sample.checking, organizations: [first, second] });
    const unsealed = problems.filter(({ rule }) => rule === "edition-unsealed");
    expect([...new Set(unsealed.map(({ file }) => file))]).toEqual(
      [first, second].map((id) => join(sample.content, "organizations", id, "documents.yaml")),
    );
    const acts = problems.filter(({ file }) => file.endsWith("acts.yaml"));
    expect(acts.length).toBeGreaterThan(0);
    const lines = acts.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    const files = problems.map(({ file }) => file);
    expect(files).toEqual(files.toSorted());
    const said = problems.map((problem) => JSON.stringify(problem));
    expect(new Set(said).size).toBe(said.length);
  });
});

describe("kinds of documents", () => {
  test("that nobody has are refused, each with what may have been meant", async () => {
    const documents = ["regulations", "regulation", "xyz"];
    const [near, far, ...others] = await refusal({ ...sample.checking, documents });
    expect(near).toBe(
      "unknown-document | Документа вида «regulations» нет. | Возможно, вы имели в виду «regulation».",
    );
    expect(far).toMatch(/^unknown-document \| Документа вида «xyz» нет\. \| /);
    expect(others).toEqual([]);
  });

  test("of one organization alone count, and are made of it only", async () => {
    const own = { documents: ["memo"], organizations: [first, second] };
    const task = { ...sample.writing("own"), ...own };
    expect(await refusal(task)).toHaveLength(1);
    writeOwnText();
    const made = filesOf(await runTask(task));
    expect(made.map(({ kinds }) => kinds)).toEqual([[], ["memo"]]);
    expect([...sample.filesIn("own").keys()]).toEqual([`/${second}/memo.html`]);
  });

  test("of an organization that was not asked do not count", async () => {
    writeOwnText();
    const task = { ...sample.checking, documents: ["memo"], organizations: [first] };
    expect(await refusal(task)).toHaveLength(1);
  });
});

describe("files are refused", () => {
  test("where anything is an error, also of one organization: with all that was found", async () => {
    writeOwnText("{nothing}");
    const task = sample.writing("refused");
    const own = { documents: ["memo"], organizations: [first, second] };
    const result = await runTask({ ...task, ...own });
    expect(result.problems).toMatchObject([{ rule: "text-unknown-path", severity: "error" }]);
    const refused = new UserError(result.problems, [...listValues(result.internal)]);
    expect(() => filesOf(result)).toThrow(refused);
  });

  test("where the settings soften the error of which documents cannot be made", async () => {
    const documents = join(sample.content, "organizations", second, "documents.yaml");
    const text = readFileSync(documents, "utf8");
    writeFileSync(documents, text.replace("date: 2024-08-30", "date: 2024-12-30"));
    write("reglament.yaml", "rules:\n  - rule: adoption-after-approval\n    severity: warning\n");
    try {
      const organizations = [first, second];
      const result = await runTask({ ...sample.writing("softened"), organizations });
      const softened = result.problems.filter(({ rule }) => rule === "adoption-after-approval");
      expect(softened).toMatchObject([{ severity: "warning" }]);
      expect(result.problems.some(isError)).toBe(false);
      expect(result.settings).toEqual({
        rules: [{ rule: "adoption-after-approval", severity: "warning" }],
      });
      expect(result.outcomes.filter(({ made }) => made === null).map(({ id }) => id)).toEqual([
        second,
      ]);
      expect(() => filesOf(result)).toThrow(UserError);
      expect(() => filesOf(result)).toThrow(/Протокол от 30\.12\.2024 позже приказа/);
    } finally {
      writeFileSync(documents, text);
    }
  });
});
