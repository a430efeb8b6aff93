import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { makeSampleOrganizations } from "../../scripts/sample-organizations.ts";
import { readFolder } from "../../src/node/input/list-files.ts";
import { lighten } from "../content-folder.ts";
import { runCommand, type Spoken } from "./terminal.ts";

const root = mkdtempSync(join(tmpdir(), "reglament-region-"));
const content = join(root, "content");
const [first = "", second = "", third = ""] = makeSampleOrganizations(3, content).toSorted();
lighten(content);

const words = [
  ...["build", "--content", content],
  ...["--out", join(root, "out"), "--site", join(root, "dist")],
];

const build = (...more: string[]): Promise<Spoken> => runCommand([...words, ...more]);

/** The same, telling of how many organizations pages are made. */
async function buildWatched(): Promise<{ drawn: string | undefined; spoken: Spoken }> {
  const spoken = await runCommand(words, { interactive: true });
  return { spoken, drawn: /страницы (\d+ из \d+)/u.exec(spoken.err)?.[1] };
}

/** Every file of an output by its path; of documents also when it was put. */
function snapshot(name: string, folder = ""): Map<string, string> {
  const place = join(root, name, folder);
  return new Map(
    Array.from(readFolder(place), ([path, bytes]): [string, string] => [
      path,
      name === "out"
        ? `${statSync(join(place, path)).ino} ${Buffer.from(bytes).toString("base64")}`
        : Buffer.from(bytes).toString("base64"),
    ]).filter(([path]) => !path.startsWith(".reglament")),
  );
}

const dataOf = (id: string): string => join(content, "organizations", id, "organization.yaml");

function change(id: string, from: string | RegExp, to: string): void {
  const text = readFileSync(dataOf(id), "utf8");
  expect(text).toMatch(from);
  writeFileSync(dataOf(id), text.replace(from, to));
}

const before = { out: new Map<string, string>(), dist: new Map<string, string>() };
const sound = new Map([first, second].map((id) => [id, readFileSync(dataOf(id), "utf8")]));

beforeAll(async () => {
  expect(await build()).toMatchObject({ code: 0, err: "" });
  before.out = snapshot("out");
  before.dist = snapshot("dist");
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test("one organization with mistakes stops none of the others, and stays as it was", async () => {
  change(first, "inn: ", "innn: ");
  change(second, / {2}short: .*/, "  short: Детский сад «Новое имя»");
  const { drawn, spoken } = await buildWatched();
  const { code, out, err } = spoken;
  expect(code).toBe(1);
  expect(drawn).toBe("1 из 3");
  expect(err).toContain("unknown-field");
  expect(out).toMatch(/^Проверено: 3 организации, с ошибками в документах: 1\.\n/);
  expect(out).toMatch(
    new RegExp(
      `\nНе сделаны \\(прежние документы и страницы, если они были, остались\\):\n.*\n${first} +\\d`,
    ),
  );
  const now = { out: snapshot("out"), dist: snapshot("dist") };
  const of = (files: Map<string, string>, id: string): [string, string][] =>
    [...files].filter(([path]) => path.startsWith(`${id}/`));
  // Neither is the third made anew, of which nothing changed.
  for (const id of [first, third]) expect(of(now.out, id)).toEqual(of(before.out, id));
  for (const id of [first, third]) expect(of(now.dist, id)).toEqual(of(before.dist, id));
  expect(of(now.dist, second)).not.toEqual(of(before.dist, second));
  const index = readFileSync(join(root, "dist/index.html"), "utf8");
  for (const id of [first, second, third]) expect(index).toContain(`href="${id}/`);
  expect(index).toContain("Новое имя");
});

test("what became private is looked for in pages that are not made anew", async () => {
  const administrators = join(content, "organizations", second, "administrators.yaml");
  const text = readFileSync(administrators, "utf8");
  expect(text).toMatch(/personalEmail: .*/u);
  const email = `personalEmail: info@${third}.example`;
  writeFileSync(administrators, text.replace(/personalEmail: .*/u, email));
  const dist = snapshot("dist");
  const leaking = await build();
  expect(leaking.code).toBe(1);
  expect(leaking.err).toContain(`«${third}/contacts/index.html» попало значение`);
  expect(snapshot("dist")).toEqual(dist);
  writeFileSync(administrators, text);
});

test("where nothing changed nothing is made, neither is the site", async () => {
  const [out, dist] = [snapshot("out"), snapshot("dist")];
  const { drawn, spoken } = await buildWatched();
  expect({ drawn, code: spoken.code }).toEqual({ drawn: undefined, code: 1 });
  expect(spoken.out).toMatch(/^Проверено: 3 организации, с ошибками в документах: 1\.\n/);
  expect([snapshot("out"), snapshot("dist")]).toEqual([out, dist]);
});

test("all or nothing, if that is wanted", async () => {
  const [out, dist] = [snapshot("out"), snapshot("dist")];
  expect(await build("--no-keep-going")).toMatchObject({ code: 1, out: "" });
  expect([snapshot("out"), snapshot("dist")]).toEqual([out, dist]);
});

test("validate tells of many by organization and rule", async () => {
  const words = ["validate", "--content", content];
  const { code, out } = await runCommand(words);
  expect(code).toBe(1);
  expect(out).toMatch(
    new RegExp(
      `\n\nПо организациям:\nОрганизация +Ошибок.*\n${first} +\\d+ +\\d+  .*unknown-field`,
    ),
  );
  const json = await runCommand([...words, "--format", "json"]);
  expect(json.out).toMatch(new RegExp(`"rule": "unknown-field",[^}]*"organization": "${first}"`));
});

test("a site that is not as it was left is made again", async () => {
  const dist = snapshot("dist");
  rmSync(join(root, "dist", third, "contacts/index.html"));
  const { drawn, spoken } = await buildWatched();
  expect({ drawn, code: spoken.code }).toEqual({ drawn: "1 из 3", code: 1 });
  expect(snapshot("dist")).toEqual(dist);
});

test("with a cache that was spoilt, and then with none, the same bytes", async () => {
  for (const [id, text] of sound) writeFileSync(dataOf(id), text);
  const { drawn, spoken } = await buildWatched();
  expect({ drawn, code: spoken.code }).toEqual({ drawn: "1 из 3", code: 0 });
  expect(snapshot("dist")).toEqual(before.dist);
  const cache = join(root, "out/.reglament-cache");
  expect(existsSync(cache)).toBe(true);
  for (const [path] of readFolder(cache))
    if (path.includes(third)) writeFileSync(join(cache, path), "spoilt");
  expect(await build()).toMatchObject({ code: 0, err: "" });
  const bytes = (files: Map<string, string>): [string, string][] =>
    Array.from(files, ([path, text]) => [path, text.replace(/^\d+ /, "")]);
  expect(bytes(snapshot("out"))).toEqual(bytes(before.out));
  expect(snapshot("dist")).toEqual(before.dist);
});
