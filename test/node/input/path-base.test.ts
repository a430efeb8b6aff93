import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { pathFromRepository } from "../../../src/node/input/path-base.ts";

let root: string;
let home: string;

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "reglament-base-")));
  for (const folder of [
    "repo/.git",
    "repo/школы/reglament/content",
    "repo/data",
    "other",
    "git/.git",
    "git/data",
  ])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of [
    "repo/data/a.yaml",
    "repo/школы/reglament/content/a.yaml",
    "other/a.yaml",
    "git/data/a.yaml",
  ])
    writeFileSync(join(root, file), "");
  symlinkSync(join(root, "repo"), join(root, "link"));
  home = process.cwd();
  process.chdir(join(root, "repo/школы/reglament"));
});

afterAll(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
});

const none = {};

test("files are named from the top of git", () => {
  const named = pathFromRepository(undefined, none);
  expect(named("content/a.yaml")).toBe("школы/reglament/content/a.yaml");
  expect(named("../../data/a.yaml")).toBe("data/a.yaml");
  expect(named(join(root, "repo/data/a.yaml"))).toBe("data/a.yaml");
  expect(named("content/absent.yaml")).toBe("школы/reglament/content/absent.yaml");
});

test.each(["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])("%s says where the repository is", (name) => {
  const named = pathFromRepository(undefined, { [name]: join(root, "repo/школы") });
  expect(named("content/a.yaml")).toBe("reglament/content/a.yaml");
  const linked = pathFromRepository(undefined, { [name]: join(root, "link") });
  expect(linked("content/a.yaml")).toBe("школы/reglament/content/a.yaml");
  const elsewhere = pathFromRepository(undefined, { [name]: "/github/workspace" });
  expect(elsewhere("content/a.yaml")).toBe("школы/reglament/content/a.yaml");
  expect(pathFromRepository(undefined, { [name]: "" })("content/a.yaml")).toBe(
    "школы/reglament/content/a.yaml",
  );
});

test("what is asked for goes before all", () => {
  const named = pathFromRepository("..", { GITHUB_WORKSPACE: join(root, "repo") });
  expect(named("content/a.yaml")).toBe("reglament/content/a.yaml");
  expect(named("../../data/a.yaml")).toBe("data/a.yaml");
});

test("a path neither leads out nor is whole, wherever the file lies", () => {
  const named = pathFromRepository("content", none);
  expect(named("../../../git/data/a.yaml")).toBe("data/a.yaml");
  expect(named("../../../other/a.yaml")).toBe(join(root, "other/a.yaml").slice(1));
});
