import { readFileSync } from "node:fs";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";

import { testsLeftOut } from "../vitest.config.ts";
import { runCommand } from "./cli/terminal.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "reglament-ci-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A value inside a parsed file; what is not there is undefined. */
function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (isObject(inside) ? Reflect.get(inside, key) : undefined),
    value,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Every text under keys of these names, at any depth, in order. */
function textsUnder(value: unknown, names: readonly string[]): string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inside]: [string, unknown]) =>
    names.includes(key) ? [inside].flat().map(String) : textsUnder(inside, names),
  );
}

function read(file: string): unknown {
  return parse(readFileSync(join(repository, file), "utf8"), { strict: true });
}

const files = {
  ".github/workflows/validate.yml": ["run"],
  "docs/ci/gitlab-ci.yml": ["script", "before_script"],
  "docs/ci/pre-commit-config.yaml": ["entry"],
};

const commands = Object.entries(files).flatMap(([file, keys]) =>
  textsUnder(read(file), keys).map((command) => [file, command] as const),
);

/** The words of a command of ours, without what the shell adds. */
function wordsOf(command: string): string[] | null {
  const [, words] = /^npx reglament (.+?)(?: \|\| true)?$/.exec(command) ?? [];
  return words?.replaceAll('"', "").split(" ") ?? null;
}

test("where Linux's Chromium does not start, the tests that need it are left out", () => {
  expect(testsLeftOut("linux")).toEqual([]);
  expect(testsLeftOut("win32")).toEqual(["test/browser/**"]);
  expect(testsLeftOut("darwin")).toEqual(["test/browser/**"]);
});

test("only npm's clean install and our own commands are run", () => {
  expect(commands.length).toBeGreaterThan(7);
  for (const [file, command] of commands)
    expect(command, file).toMatch(
      /^(npm ci( --cache \.npm)?|npx reglament (validate|build)( .+)?)$/,
    );
});

const checks = commands.filter(([, command]) => wordsOf(command)?.[0] === "validate");

test.each(checks)("%s: %s runs on the example", async (_file, command) => {
  const words = wordsOf(command) ?? [];
  const target = words.indexOf("--output") + 1;
  const here = words.map((word, index) =>
    target > 0 && index === target ? join(folder, word) : word,
  );
  const { code, err } = await runCommand(here);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  if (target > 0) expect(readFileSync(here[target] ?? "", "utf8")).not.toBe("");
});

test("options of build exist", async () => {
  const { out } = await runCommand(["build", "--help"]);
  const builds = commands.flatMap(([, command]) => wordsOf(command) ?? []);
  for (const option of builds.filter((word) => /^--(?!format|output)/.test(word)))
    expect(out).toContain(`${option} `);
});

describe("what is uploaded is what was written", () => {
  test("GitHub: SARIF, and the folder that build makes", () => {
    const workflow = read(".github/workflows/validate.yml");
    const texts = textsUnder(workflow, ["sarif_file", "path"]);
    expect(texts).toEqual(["reglament.sarif", "dist"]);
    expect(textsUnder(workflow, ["run"])).toContain(
      "npx reglament validate --format sarif --output reglament.sarif",
    );
    expect(at(workflow, "permissions")).toEqual({ contents: "read" });
    expect(at(workflow, "jobs", "publish", "needs")).toBe("validate");
  });

  test("GitLab: Code Quality, JUnit and the folder of Pages", () => {
    const config = read("docs/ci/gitlab-ci.yml");
    expect(at(config, "validate", "artifacts", "when")).toBe("always");
    const scripts = textsUnder(config, ["script"]).join("\n");
    for (const [report, format] of [
      ["codequality", "gitlab"],
      ["junit", "junit"],
    ] as const) {
      const file = String(at(config, "validate", "artifacts", "reports", report));
      expect(scripts).toContain(`--format ${format} --output ${file} || true`);
    }
    expect(scripts).toContain("npx reglament validate\n");
    expect(at(config, "pages", "artifacts", "paths")).toEqual(["public"]);
    expect(scripts).toContain("--site public ");
  });

  test("pre-commit checks the whole folder when something in it changes", () => {
    const [hook] = [at(read("docs/ci/pre-commit-config.yaml"), "repos", "0", "hooks", "0")];
    expect(at(hook, "pass_filenames")).toBe(false);
    expect("content/organizations/ds1-pugachev/groups.yaml").toMatch(
      new RegExp(String(at(hook, "files"))),
    );
  });
});

describe("one variable names the folder of the data", () => {
  const own = mkdtempSync(join(tmpdir(), "reglament-own-"));

  afterAll(() => {
    rmSync(own, { recursive: true });
    vi.unstubAllEnvs();
  });

  test("recipes say it, and commands hear it", async () => {
    const workflow = read(".github/workflows/validate.yml");
    expect(at(workflow, "env", "REGLAMENT_CONTENT")).toBe(
      "${{ vars.REGLAMENT_CONTENT || 'content' }}",
    );
    expect(at(read("docs/ci/gitlab-ci.yml"), "variables", "REGLAMENT_CONTENT")).toBe("content");
    vi.stubEnv("REGLAMENT_CONTENT", join(own, "sad"));
    const missing = await runCommand(["validate"]);
    expect(missing.code).toBe(1);
    cpSync(
      join(repository, "content/organizations/ds1-pugachev"),
      join(own, "sad/organizations/s"),
      {
        recursive: true,
      },
    );
    // The data of one's own, not the example: here both are the same but for the name.
    const found = await runCommand(["validate", "--format", "junit"]);
    expect(found.code).toBe(0);
    expect(found.out).toContain("sad/organizations/s/organization.yaml");
    expect(found.out).not.toContain("ds1-pugachev/organization.yaml");
    const asked = await runCommand(["validate", "--content", "content", "--format", "junit"]);
    expect(asked.out).toContain("content/organizations/ds1-pugachev/organization.yaml");
  });

  test("pre-commit says it once", () => {
    const hook = at(read("docs/ci/pre-commit-config.yaml"), "repos", "0", "hooks", "0");
    expect(at(hook, "args")).toEqual(["--content", "content"]);
    expect(at(hook, "always_run")).toBe(true);
  });

  test("the folder that README suggests does not go with the program", () => {
    expect(readFileSync(join(repository, "README.md"), "utf8")).toContain("mkdir -p sad/");
    expect(readFileSync(join(repository, ".gitignore"), "utf8")).toMatch(/^\/sad\/$/m);
  });
});
