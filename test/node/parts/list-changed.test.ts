import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

import { UserError } from "../../../src/engine/problem.ts";
import { choosePart } from "../../../src/node/parts/choose-part.ts";
import { listChanged } from "../../../src/node/parts/list-changed.ts";
import { parseShard, shardOf } from "../../../src/node/parts/shard.ts";
import { makeFolder } from "../../make-folder.ts";

const parent = makeFolder("reglament-changed-");
const root = join(parent, "repository");
/** The repository as every test finds it: a copy is quicker than two processes of git. */
const asItWas = join(parent, "as-it-was");
const content = join(root, "data");

function git(...words: string[]): string {
  const who = ["-c", "user.name=Проверка", "-c", "user.email=test@sad.example"];
  return execFileSync("git", [...who, ...words], { cwd: root, encoding: "utf8" }).trim();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const organizations = "data/organizations";

beforeAll(() => {
  mkdirSync(root);
  git("init", "--quiet", "--template=");
  for (const id of ["a", "район/b", "район/c"])
    write(`${organizations}/${id}/organization.yaml`, "a: 1\n");
  write(`${organizations}/a/documents/memo.mdx`, "Текст\n");
  write(`${organizations}/район/defaults.yaml`, "a: 1\n");
  write("data/defaults.yaml", "a: 1\n");
  write("data/reference/acts.yaml", "a: 1\n");
  write("README.md", "Прочее\n");
  write("package-lock.json", "{}\n");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Начало");
  cpSync(root, asItWas, { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
  cpSync(asItWas, root, { recursive: true });
});

afterAll(() => {
  rmSync(parent, { recursive: true });
});

const changed = (commit = "HEAD"): string[] | null => {
  const found = listChanged(content, commit);
  return found && [...found].toSorted();
};

test.each<[what: string, change: () => void, ids: string[] | null]>([
  ["nothing", () => undefined, []],
  [
    "what is nobody's input",
    () => {
      write("README.md", "Иное\n");
    },
    [],
  ],
  [
    "a data file",
    () => {
      write(`${organizations}/a/organization.yaml`, "a: 2\n");
    },
    ["a"],
  ],
  [
    "a text of its own",
    () => {
      write(`${organizations}/a/documents/memo.mdx`, "Иной\n");
    },
    ["a"],
  ],
  [
    "a new file",
    () => {
      write(`${organizations}/район/b/people.yaml`, "a: 1\n");
    },
    ["b"],
  ],
  [
    "a new organization",
    () => {
      write(`${organizations}/район/d/organization.yaml`, "a: 1\n");
    },
    ["d"],
  ],
  [
    "a file that goes",
    () => {
      rmSync(join(content, "organizations/a/documents/memo.mdx"));
    },
    ["a"],
  ],
  [
    "an organization that goes",
    () => {
      rmSync(join(content, "organizations/a"), { recursive: true });
    },
    [],
  ],
  [
    "an organization that moves",
    () => {
      renameSync(join(content, "organizations/a"), join(content, "organizations/район/a"));
    },
    ["a"],
  ],
  [
    "what some share",
    () => {
      write(`${organizations}/район/defaults.yaml`, "a: 2\n");
    },
    ["b", "c"],
  ],
  [
    "what some shared",
    () => {
      rmSync(join(content, "organizations/район/defaults.yaml"));
    },
    ["b", "c"],
  ],
  [
    "a link, of which git does not tell what is behind it",
    () => {
      symlinkSync("../../a/organization.yaml", join(content, "organizations/район/c/groups.yaml"));
    },
    ["c"],
  ],
  [
    "what all share",
    () => {
      write("data/defaults.yaml", "a: 2\n");
    },
    null,
  ],
  [
    "reference data",
    () => {
      write("data/reference/acts.yaml", "a: 2\n");
    },
    null,
  ],
  [
    "a new text of all",
    () => {
      write("data/documents/memo.mdx", "Текст\n");
    },
    null,
  ],
  [
    "versions of libraries",
    () => {
      write("package-lock.json", "[]\n");
    },
    null,
  ],
])("a change of %s tells whose it is", (_, change, ids) => {
  change();
  expect(changed()).toEqual(ids);
  // Recorded, it is the same.
  git("add", "--all");
  git("commit", "--quiet", "--allow-empty", "--message", "Правка");
  expect(changed("HEAD~1")).toEqual(ids);
});

test("what git does not keep counts as changed", () => {
  write(".gitignore", "/sad/\n");
  write("sad/organizations/s/organization.yaml", "a: 1\n");
  expect([...(listChanged(join(root, "sad"), "HEAD") ?? [])]).toEqual(["s"]);
});

test.skipIf(process.platform === "win32")("a folder whose name breaks the line is found", () => {
  write("строка\nи ещё/organizations/s/organization.yaml", "a: 1\n");
  git("add", "--all");
  expect([...(listChanged(join(root, "строка\nи ещё"), "HEAD") ?? [])]).toEqual(["s"]);
});

test("hooks of git name its folders by their own place", () => {
  process.env.GIT_INDEX_FILE = ".git/index";
  try {
    expect(changed()).toEqual([]);
  } finally {
    delete process.env.GIT_INDEX_FILE;
  }
});

test.each([
  ["diff.relative", "true"],
  ["diff.orderFile", "nowhere"],
  ["diff.noprefix", "true"],
  ["diff.external", "false"],
  ["core.quotePath", "true"],
  ["color.ui", "always"],
])("what a person has set for reading differences hides none: %s", (name, value) => {
  git("config", name, value);
  write(`${organizations}/район/b/organization.yaml`, "a: 2\n");
  expect(changed()).toEqual(["b"]);
  write("data/reference/acts.yaml", "a: 2\n");
  expect(changed()).toBeNull();
});

test("a repository of another user is not called none", () => {
  process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = "1";
  try {
    expect(() => changed()).toThrow(/принадлежит другому пользователю/u);
  } finally {
    delete process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER;
  }
});

test("an organization that is a repository inside this one is seen, whatever it is told to ignore", () => {
  const inner = join(root, organizations, "a");
  const inside = (...words: string[]): void => {
    git("-C", inner, ...words);
  };
  git("rm", "-r", "--quiet", "--cached", `${organizations}/a`);
  inside("init", "--quiet", "--template=");
  inside("add", "--all");
  inside("commit", "--quiet", "--message", "Начало");
  git("-c", "advice.addEmbeddedRepo=false", "add", "--all");
  git("commit", "--quiet", "--message", "Вложенное");
  git("config", "diff.ignoreSubmodules", "all");
  expect(changed()).toEqual([]);
  write(`${organizations}/a/organization.yaml`, "a: 2\n");
  expect(changed()).toEqual(["a"]);
});

test.each([["nowhere"], ["--all"], [""]])(
  "the commit «%s», which is none, is refused",
  (commit) => {
    expect(() => listChanged(content, commit)).toThrow(/Коммита .* в хранилище нет/u);
  },
);

test("a folder outside of git is refused, and the hint says what to do", () => {
  const outside = makeFolder();
  mkdirSync(join(outside, "organizations"));
  expect(() => listChanged(outside, "HEAD")).toThrow(UserError);
  rmSync(outside, { recursive: true });
});

test("a part is chosen of those named, by what changed and by the id", () => {
  write(`${organizations}/район/defaults.yaml`, "a: 2\n");
  const asked = { content, organization: [], changedSince: "HEAD" };
  expect(choosePart(asked)).toEqual(["b", "c"]);
  expect(choosePart({ ...asked, organization: ["a", "b"] })).toEqual(["b"]);
  const shards = [1, 2, 3].map(
    (number) => choosePart({ ...asked, shard: { number, of: 3 } }) ?? [],
  );
  expect(shards.flat().toSorted()).toEqual(["b", "c"]);
  expect(choosePart({ content, organization: [] })).toBeUndefined();
});

test("the part of an organization does not change, and parts are of one size", () => {
  expect(["ds1-pugachev", "shkola-2"].map((id) => shardOf(id, 16))).toEqual([5, 6]);
  const sizes = new Map<number, number>();
  for (let number = 0; number < 8000; number += 1) {
    const shard = shardOf(`ds${number}`, 8);
    sizes.set(shard, (sizes.get(shard) ?? 0) + 1);
  }
  expect([...sizes.keys()].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  for (const size of sizes.values()) expect(Math.abs(size - 1000)).toBeLessThan(150);
});

test("how a part is written", () => {
  expect(parseShard("2/4")).toEqual({ number: 2, of: 4 });
  for (const text of ["0/4", "5/4", "1/0", "1", "a/b", "1/4/2", "-1/4", "1/99999", ""])
    expect(parseShard(text), text).toBeNull();
});
