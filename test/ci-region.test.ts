import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";

import { partName } from "../src/node/parts/part-file.ts";
import { parseShard } from "../src/node/parts/shard.ts";
import { runCommand } from "./cli/terminal.ts";

const folder = fileURLToPath(new URL("../docs/ci/", import.meta.url));
const names = ["github-region.yml", "gitlab-region.yml", "kubernetes-region.yml"] as const;
type Name = (typeof names)[number];

const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));

function documentsOf(name: Name): unknown[] {
  return parseAllDocuments(texts.get(name) ?? "", { strict: true }).map((document) => {
    expect(document.errors, name).toEqual([]);
    const value: unknown = document.toJS();
    return value;
  });
}

/** A value inside a parsed file; what is not there is undefined. */
function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === "object" && inside ? Reflect.get(inside, key) : undefined),
    value,
  );
}

/** What a shell says under these variables. */
function shell(script: string, env: Record<string, string>): string {
  return execFileSync("sh", ["-c", script], { env: { ...process.env, ...env }, encoding: "utf8" });
}

const [github] = documentsOf("github-region.yml");
const [gitlab] = documentsOf("gitlab-region.yml");
const [config, part, merge] = documentsOf("kubernetes-region.yml");

test("all name the folder of the data in the one variable that single checks use", () => {
  expect(at(github, "env", "REGLAMENT_CONTENT")).toBe("${{ vars.REGLAMENT_CONTENT || 'content' }}");
  expect(at(gitlab, "variables", "REGLAMENT_CONTENT")).toBe("content");
  expect(at(config, "data", "REGLAMENT_CONTENT")).toBe("content");
  for (const [name, text] of texts) expect(text, name).not.toContain("--content");
});

test("commands and their options are the program's", async () => {
  for (const [name, text] of texts) {
    const called = [...text.matchAll(/npx reglament (\w+)((?: (?!\|\|)\S+)*)/gu)];
    expect(
      new Set(called.map(([, command]) => command)).isSupersetOf(
        new Set(["build", "report", "merge"]),
      ),
      name,
    ).toBe(true);
    for (const [, command = "", words = ""] of called) {
      const { out } = await runCommand([command, "--help"]);
      for (const [option] of words.matchAll(/--[a-z-]+/gu))
        expect(out, name).toContain(`${option} `);
    }
  }
});

test("reports of all parts are of one day, and sites of one address", () => {
  for (const [name, text] of texts) {
    expect(text.match(/reglament report .*--date "/gu), name).toHaveLength(1);
    expect(text.match(/reglament build .*--url "/gu), name).toHaveLength(1);
  }
});

test("what tells of a part is not hidden: services leave hidden files behind", () => {
  expect(partName).not.toMatch(/^\./u);
});

test("Pages get hidden files too: security.txt lies in a folder whose name begins with a dot", () => {
  const single = readFileSync(join(folder, "../../.github/workflows/validate.yml"), "utf8");
  const region = texts.get("github-region.yml") ?? "";
  for (const text of [single, region])
    expect(text).toMatch(
      /uses: actions\/upload-pages-artifact@v5\n +with:\n +path: dist\n(?: +#.*\n)? +include-hidden-files: true\n/u,
    );
});

test("each part begins with its former state, and the former one is not taken for the new one", () => {
  const steps = [at(github, "jobs", "part", "steps")].flat();
  const uses = (name: string): number => steps.findIndex((each) => at(each, "uses") === name);
  const runs = (words: RegExp): number =>
    steps.findIndex((each) => words.test(String(at(each, "run"))));
  const [restore, save] = [uses("actions/cache/restore@v5"), uses("actions/cache/save@v5")];
  // Also of a job that failed: an action that does both keeps nothing then.
  expect(at(steps[save], "if")).toBe("${{ !cancelled() }}");
  expect(at(steps[save], "with", "key")).toBe(at(steps[restore], "with", "key"));
  const order = [
    restore,
    runs(/^rm -f out\/reglament-part\.json$/u),
    runs(/reglament build/u),
    save,
  ];
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(at(gitlab, "part", "cache", 1)).toEqual({
    key: "part-$CI_NODE_INDEX-$CI_NODE_TOTAL",
    ...{ paths: ["parts/$CI_NODE_INDEX"], when: "always" },
  });
  expect(String(at(gitlab, "part", "script", 0))).toMatch(/^rm -f parts\/\$CI_NODE_INDEX\//u);
  const pod = at(part, "spec", "template", "spec");
  expect(String(at(pod, "initContainers", 1, "args", 0))).toMatch(/^rm -f \/part\//u);
  // What is known of the former state lies in a hidden folder.
  const store = String(at(pod, "containers", 0, "args", 0));
  for (const kept of [".reglament-cache", ".reglament"]) expect(store).not.toContain(`${kept}*`);
});

test("GitHub: at most 256 jobs of a matrix, of which one that fails stops none", () => {
  const plan = String(at(github, "jobs", "plan", "steps", 0, "run"));
  const told = shell(plan.replaceAll(' >> "$GITHUB_OUTPUT"', ""), { SHARDS: "256" });
  const [, list = "[]"] = /^shards=(.*)$/mu.exec(told) ?? [];
  const numbers: unknown = JSON.parse(list);
  expect(numbers).toEqual(Array.from({ length: 256 }, (_, index) => index + 1));
  expect(told).toMatch(/^day=\d{4}-\d\d-\d\d$/mu);
  const job = at(github, "jobs", "part");
  expect(at(job, "strategy", "fail-fast")).toBe(false);
  expect(at(job, "strategy", "matrix", "shard")).toBe("${{ fromJSON(needs.plan.outputs.shards) }}");
  expect(at(job, "env", "SHARD")).toBe("${{ matrix.shard }}/${{ strategy.job-total }}");
  expect(at(github, "jobs", "merge", "needs")).toBe("part");
  expect(at(github, "jobs", "merge", "if")).toBe("${{ !cancelled() }}");
  expect(at(github, "permissions")).toEqual({ contents: "read" });
  const text = texts.get("github-region.yml") ?? "";
  // An artifact of several folders keeps their names.
  expect(text).toContain("path: |\n            out\n            dist\n            report\n");
  expect(text).toMatch(
    /name: part-\$\{\{ matrix\.shard \}\}\n[^]*pattern: part-\*\n *path: parts\n/u,
  );
});

test("GitLab: numbers of parallel jobs are those of parts", () => {
  const count = Number(at(gitlab, "part", "parallel"));
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThanOrEqual(200);
  expect(
    parseShard(
      shell('echo -n "$CI_NODE_INDEX/$CI_NODE_TOTAL"', {
        CI_NODE_INDEX: "1",
        CI_NODE_TOTAL: String(count),
      }),
    ),
  ).toEqual({ number: 1, of: count });
  const script = [at(gitlab, "part", "script")].flat().map(String);
  for (const line of script.filter((each) => each.startsWith("npx")))
    expect(line).toContain('--shard "$CI_NODE_INDEX/$CI_NODE_TOTAL"');
  const [, day = ""] = /--date ("[^"]+")/u.exec(script.join("\n")) ?? [];
  expect(shell(`echo -n ${day}`, { CI_PIPELINE_CREATED_AT: "2026-11-02T05:06:07Z" })).toBe(
    "2026-11-02",
  );
  // Jobs run in one folder after another: what they leave must not meet.
  for (const [, place] of script.join("\n").matchAll(/--(?:out|site) "([^"]+)"/gu))
    expect(place).toMatch(/^parts\/\$CI_NODE_INDEX\/(?:out|dist|report)$/u);
  expect(at(gitlab, "part", "artifacts", "when")).toBe("always");
  expect(at(gitlab, "part", "allow_failure", "exit_codes")).toBe(1);
  expect(at(gitlab, "pages", "artifacts", "paths")).toEqual(["public"]);
});

test("Kubernetes: each index is a part, and there are as many as are merged", () => {
  const shards = Number(at(config, "data", "SHARDS"));
  expect(at(part, "spec", "completionMode")).toBe("Indexed");
  expect(at(part, "spec", "completions")).toBe(shards);
  expect(at(part, "apiVersion")).toBe("batch/v1");
  const pod = at(part, "spec", "template", "spec");
  const names = [at(pod, "initContainers")].flat().map((each) => at(each, "name"));
  expect(names).toEqual(["fetch", "build"]);
  const script = String(at(pod, "initContainers", 1, "args", 0));
  const [, line = ""] = script.split("\n");
  const told = Array.from({ length: shards }, (_, index) =>
    shell(`${line}\necho -n "$shard"`, {
      JOB_COMPLETION_INDEX: String(index),
      SHARDS: String(shards),
    }),
  );
  expect(told.map(parseShard)).toEqual(told.map((_, index) => ({ number: index + 1, of: shards })));
  for (const job of [part, merge]) {
    expect(at(job, "spec", "template", "spec", "restartPolicy")).toBe("Never");
    for (const kind of ["initContainers", "containers"])
      for (const container of [at(job, "spec", "template", "spec", kind)].flat()) {
        expect(at(container, "envFrom")).toEqual([{ configMapRef: { name: "region" } }]);
        expect(at(container, "volumeMounts")).toBeDefined();
      }
  }
});
