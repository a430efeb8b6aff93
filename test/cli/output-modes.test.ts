import { hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";

import { makeSampleOrganizations } from "../../scripts/sample-organizations.ts";
import { listFiles, readFolder } from "../../src/node/input/list-files.ts";
import { lighten } from "../content-folder.ts";
import { makeFolder } from "../make-folder.ts";
import { runCommand, type Spoken } from "./terminal.ts";

const root = makeFolder("reglament-modes-");
const content = join(root, "content");
const at = (...path: string[]): string => join(root, ...path);
const [first = "", second = ""] = makeSampleOrganizations(2, content);
const asked = ["--content", content, "--date", "2026-11-01"];

function sums(...path: string[]): [path: string, sum: string][] {
  const files = Array.from(readFolder(at(...path)), ([file, bytes]): [string, string] => [
    file,
    hash("sha256", bytes),
  ]);
  return files.filter(([file]) => !file.startsWith(".reglament"));
}

function build(name: string, ...words: string[]): Promise<Spoken> {
  const places = ["--out", at(name, "out"), "--site", at(name, "dist")];
  return runCommand(["build", ...asked, ...places, ...words]);
}

function generate(...words: string[]): Promise<Spoken> {
  return runCommand(["generate", ...asked, "--format", "html,pdf", "--zip", ...words]);
}

function unpacked(path: string): [path: string, sum: string][] {
  const parts = Object.entries(unzipSync(readFileSync(path)));
  return parts.map(([name, bytes]) => [name, hash("sha256", bytes)]);
}

beforeAll(async () => {
  lighten(content);
  expect(await build("whole")).toMatchObject({ code: 0, err: "" });
}, 120_000);

afterAll(() => {
  rmSync(root, { recursive: true });
});

test("only for the site: the same site, and of documents those that it offers", async () => {
  expect(await build("site", "--only-site")).toMatchObject({ code: 0, err: "" });
  expect(sums("site", "dist")).toEqual(sums("whole", "dist"));
  expect(sums("site", "out").map(([path]) => path)).toEqual([
    `${first}/regulation.docx`,
    `${first}/regulation.pdf`,
    `${second}/regulation.docx`,
    `${second}/regulation.pdf`,
  ]);
  const all = sums("whole", "out").map(([, sum]) => sum);
  expect(all).toEqual(expect.arrayContaining(sums("site", "out").map(([, sum]) => sum)));
  const again = await build("site");
  expect(again).toMatchObject({ code: 0, err: "" });
  expect(sums("site", "out")).toEqual(sums("whole", "out"));
});

test("of PDF alone the site offers PDF alone, and check-site knows it", async () => {
  expect(await build("pdf", "--format", "pdf")).toMatchObject({ code: 0, err: "" });
  const made = [...listFiles(at("pdf", "out")), ...listFiles(at("pdf", "dist"))];
  expect(made.filter((path) => path.endsWith(".docx"))).toEqual([]);
  expect(made).toContain(`${first}/regulation.pdf`);
  const check = ["check-site", at("pdf", "dist"), ...asked];
  expect(await runCommand([...check, "--downloads", "pdf"])).toMatchObject({ code: 0 });
  expect(await runCommand(check)).toMatchObject({ code: 1 });
});

test("parts of such a build are merged to what one run makes", async () => {
  for (const shard of ["1/2", "2/2"]) {
    const words = ["--only-site", "--format", "pdf", "--shard", shard];
    expect(await build(`part-${shard.slice(0, 1)}`, ...words)).toMatchObject({ code: 0 });
  }
  expect(await build("one", "--only-site", "--format", "pdf")).toMatchObject({ code: 0 });
  const places = ["out", "site", "report"].flatMap((each) => [`--${each}`, at("merged", each)]);
  const { code, err } = await runCommand(["merge", ...places, at("part-1"), at("part-2")]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(sums("merged", "site")).toEqual(sums("one", "dist"));
  expect(sums("merged", "out")).toEqual(sums("one", "out"));
});

test("an archive a folder of organizations; who is not made stays as it was in it", async () => {
  mkdirSync(at("content/organizations/Район"));
  const move = (id: string): void => {
    renameSync(at("content/organizations", id), at("content/organizations/Район", id));
  };
  move(first);
  expect(await generate("--out", at("zip"))).toMatchObject({ code: 0, err: "" });
  expect(listFiles(at("zip"))).toEqual([".reglament", "organizations.zip", "Район.zip"]);
  const whole = sums("whole", "out").filter(([path]) => /\.(?:html|pdf)$/u.test(path));
  expect([...unpacked(at("zip/Район.zip")), ...unpacked(at("zip/organizations.zip"))]).toEqual(
    whole,
  );
  const bytes = readFileSync(at("zip/Район.zip"));
  expect(await generate("--out", at("again"))).toMatchObject({ code: 0 });
  expect(readFileSync(at("again/Район.zip")).equals(bytes)).toBe(true);
  move(second);
  expect(await generate("--out", at("zip"), "--organization", second)).toMatchObject({ code: 0 });
  expect(unpacked(at("zip/Район.zip"))).toEqual([
    ...unpacked(at("again/Район.zip")),
    ...unpacked(at("again/organizations.zip")),
  ]);
});

test("an archive holds all of a folder, so a part makes none", async () => {
  const { code, err } = await generate("--out", at("none"), "--shard", "1/2");
  expect(code).toBe(2);
  expect(err).toContain("Ключи --zip и --shard вместе не называют.");
  expect(existsSync(at("none"))).toBe(false);
});
