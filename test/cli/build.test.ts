import { hash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { readFolder } from "../../src/node/input/list-files.ts";
import { stage } from "../../src/node/output/outputs.ts";
import { builtExample } from "../browser/built-site.ts";
import { type ContentFolder, copyLight } from "../content-folder.ts";
import { runCommand, type Spoken } from "./terminal.ts";

/** The sums of all files but the cache, which remembers when it was written. */
function snapshot(folder: string): Map<string, string> {
  return new Map(
    Array.from(readFolder(folder), ([path, bytes]): [string, string] => [
      path,
      hash("sha256", bytes),
    ]).filter(([path]) => !path.startsWith(".reglament-cache/")),
  );
}

describe("reglament build", () => {
  let folder: ContentFolder;
  let first: Spoken;
  /** The files of both folders, as the first run made them. */
  let made: Map<string, string>[];

  const build = (...words: string[]): Promise<Spoken> =>
    runCommand([
      ...["build", "--content", folder.content],
      ...["--out", join(folder.root, "out"), "--site", join(folder.root, "dist")],
      ...words,
    ]);

  beforeAll(async () => {
    // Formats that no test below looks at take most of the time.
    folder = copyLight();
    // It takes over a folder that generate made.
    const words = ["--content", folder.content, "--out", join(folder.root, "out")];
    await runCommand(["generate", ...words, "--document", "regulation", "--format", "html"]);
    first = await build();
    made = [snapshot(join(folder.root, "out")), snapshot(join(folder.root, "dist"))];
  });

  afterAll(() => {
    folder.remove();
  });

  test("makes the site and the documents, and says what, where and how long", async () => {
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: "" });
    expect(first.out).toMatch(/^Проверено: 1 организация, ошибок нет\.\n/);
    expect(first.out).toMatch(
      /Документы: .*out \(\d+ файл(?:а|ов)?\)\.\nСайт: .*dist .*\nВремя: [\d,]+ с\.\n$/,
    );
    const { out } = await builtExample();
    expect([...snapshot(out).keys()].filter((path) => path !== ".reglament")).toHaveLength(102);
    const documents = [
      "order-appointment-extract-2",
      "order-appointment-extract",
      "order-appointment-public-additional",
      "order-use-extract-2",
      "order-use-extract",
      "regulation-1",
      "regulation",
      "sheet-administration",
      "sheet-administrator",
      "sheet-educator",
      "sheet-parent",
    ];
    const pages = [...snapshot(join(folder.root, "dist")).keys()];
    const own = pages.filter((path) => path.endsWith(".html") && !path.startsWith("embed/"));
    expect(own).toEqual([
      "404.html",
      "accessibility/index.html",
      "contacts/index.html",
      "help/index.html",
      "index.html",
      ...documents.filter((kind) => kind < "search").map((kind) => `${kind}/index.html`),
      "search/index.html",
      ...documents.filter((kind) => kind > "search").map((kind) => `${kind}/index.html`),
      "sveden/common/index.html",
      "sveden/document/index.html",
      "sveden/index.html",
      "sveden/managers/index.html",
      "sveden/struct/index.html",
    ]);
  });

  test("has security.txt only where reglament.yaml names an address, and check-site knows it", async () => {
    const other = copyLight();
    const site = join(other.root, "dist");
    const security = "security: { email: it@sad.example, expires: 2027-08-31 }\n";
    writeFileSync(join(other.content, "reglament.yaml"), security);
    const words = ["--content", other.content];
    const { code } = await runCommand([
      ...["build", ...words, "--out", join(other.root, "out"), "--site", site],
    ]);
    const check = await runCommand(["check-site", ...words, site]);
    const text = readFileSync(join(site, ".well-known/security.txt"), "utf8");
    other.remove();
    expect({ code, checked: check.code }).toEqual({ code: 0, checked: 0 });
    expect(text).toMatch(/^Contact: mailto:it@sad\.example\nExpires: 2027-08-31T/);
    const files = [...snapshot(join(folder.root, "dist")).keys()];
    expect(files.filter((path) => path.includes("security"))).toEqual([]);
  });

  test("offers on the site the very files that it made", () => {
    const out = snapshot(join(folder.root, "out/ds1-pugachev"));
    const site = snapshot(join(folder.root, "dist/regulation"));
    expect(site.get("regulation.pdf")).toBe(out.get("regulation.pdf"));
    expect(site.get("regulation.docx")).toBe(out.get("regulation.docx"));
  });

  test("shows the Regulation with its edition, contents, permalinks and downloads", () => {
    const page = readFileSync(join(folder.root, "dist/regulation/index.html"), "utf8");
    expect(page).toContain("Редакция №\u00A01");
    expect(page).toContain("действует");
    expect(page).toMatch(/<nav[^>]*>[^]*Заключительные положения/);
    expect(page).toContain('id="administrator-appointment"');
    expect(page).toContain('href="#administrator-appointment"');
    expect(page).toContain('href="./regulation.pdf"');
    expect(page).not.toMatch(/<script(?! src="..\/\w+\.js")/);
  });

  test("keeps and names what a person put, altered or has had made beside", async () => {
    const place = (path: string): string => join(folder.root, path);
    writeFileSync(place("out/ds1-pugachev/скан.pdf"), "mine");
    writeFileSync(place("out/ds1-pugachev/regulation.docx"), "mine");
    writeFileSync(place("dist/CNAME"), "sad.example");
    const kept = await build();
    expect({ code: kept.code, err: kept.err }).toEqual({ code: 0, err: "" });
    expect(kept.out).toMatch(
      new RegExp(
        "^Изменены вами и оставлены, документы с тех пор те же:\n  .*out/ds1-pugachev/regulation\\.docx\n" +
          "Оставлены файлы, которые сделала не программа:\n  .*out/ds1-pugachev/скан\\.pdf\n  .*dist/CNAME\n" +
          "Если они не нужны, удалите их сами или повторите команду с ключом --clean\\.\nПроверено:",
      ),
    );
    folder.change("organizations/ds1-pugachev/organization.yaml", "г. Пугачева", "г. Пугачёва");
    const outdated = await build("--quiet");
    expect(outdated).toMatchObject({ code: 0, out: "" });
    expect(outdated.err).toMatch(
      /\nИзменены вами и устарели, новые лежат рядом:\n {2}.*regulation\.docx → .*regulation \(новый\)\.docx\n/,
    );
    // What was sealed stays as it was signed, and that is said.
    expect(outdated.err).toMatch(/ к сведению sealed-differs\n/);
    expect(outdated.err).not.toContain("скан.pdf");
    expect(readFileSync(place("out/ds1-pugachev/regulation.docx"), "utf8")).toBe("mine");
    folder.change("organizations/ds1-pugachev/organization.yaml", "г. Пугачёва", "г. Пугачева");
    const cleaned = await build("--clean");
    expect(cleaned.code).toBe(0);
    expect(cleaned.err).toMatch(
      /^Удаляются по ключу --clean:\n {2}.*regulation\.docx\n {2}.*скан\.pdf\n {2}.*CNAME\n$/,
    );
    expect(cleaned.out).toMatch(/^Проверено:/);
    const after = [snapshot(join(folder.root, "out")), snapshot(join(folder.root, "dist"))];
    expect(after).toEqual(made);
  });

  test("makes an index and a folder for each of several organizations; asked for one, leaves the other", async () => {
    const organizations = join(folder.content, "organizations");
    cpSync(join(organizations, "ds1-pugachev"), join(organizations, "ds2"), { recursive: true });
    expect((await build()).code).toBe(0);
    const site = [...snapshot(join(folder.root, "dist")).keys()];
    for (const path of ["index.html", "ds1-pugachev/index.html", "ds2/regulation/regulation.pdf"])
      expect(site).toContain(path);
    const before = snapshot(join(folder.root, "out"));
    expect((await build("--organization", "ds2")).code).toBe(0);
    expect(snapshot(join(folder.root, "out"))).toEqual(before);
    rmSync(join(organizations, "ds2"), { recursive: true });
  });

  test("gives the same bytes again, after other organizations, other runs and runs that were cut", async () => {
    const before = snapshot(join(folder.root, "out"));
    const other = stage(join(folder.root, "dist"), "replace");
    // As if it were a run on another computer.
    const lock = join(folder.root, "dist/.reglament-lock");
    writeFileSync(lock, readFileSync(lock, "utf8").replace(/"host":"[^"]*"/u, '"host":"other"'));
    const refused = await build();
    other.discard();
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("в эту папку прямо сейчас пишет другой запуск программы");
    expect(snapshot(join(folder.root, "out"))).toEqual(before);
    const leftBehind = [".reglament-work-0", "../.out.reglament-new-9", "../.dist.reglament-new-1"];
    for (const path of leftBehind)
      mkdirSync(join(folder.root, "out", path, "a"), { recursive: true });
    // Cut between its two renames.
    renameSync(join(folder.root, "out"), join(folder.root, ".out.reglament-previous"));
    folder.change("organizations/ds1-pugachev/organization.yaml", "inn:", "in:");
    const failed = await build();
    folder.change("organizations/ds1-pugachev/organization.yaml", "in:", "inn:");
    expect(failed.code).toBe(1);
    expect((await build()).code).toBe(0);
    expect([snapshot(join(folder.root, "out")), snapshot(join(folder.root, "dist"))]).toEqual(made);
    expect(readdirSync(folder.root).sort()).toEqual(["content", "dist", "out"]);
    const kept = readdirSync(join(folder.root, "out"));
    expect(kept).toEqual([".reglament", ".reglament-cache", "ds1-pugachev"]);
  });

  test("needs no folder for temporary files; check-site does, and says so", async () => {
    const before = [snapshot(join(folder.root, "out")), snapshot(join(folder.root, "dist"))];
    const { TMPDIR } = process.env;
    process.env.TMPDIR = join(folder.root, "nowhere");
    const { code } = await build("--no-cache");
    const words = ["check-site", "--content", folder.content, join(folder.root, "dist")];
    const checked = await runCommand(words);
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    expect({ code, checked: checked.code }).toEqual({ code: 0, checked: 1 });
    expect(checked.err).toMatch(
      /^Папки для временных файлов «.*nowhere» нет, или в неё нельзя писать\.\nПодсказка: /,
    );
    expect([snapshot(join(folder.root, "out")), snapshot(join(folder.root, "dist"))]).toEqual(
      before,
    );
  });

  test("knows one folder by two names", async () => {
    symlinkSync("dist", join(folder.root, "link"));
    const words = ["build", "--content", folder.content, "--site", join(folder.root, "dist")];
    const { code, err } = await runCommand([...words, "--out", join(folder.root, "link")]);
    rmSync(join(folder.root, "link"));
    expect(code).toBe(1);
    expect(err).toContain("документы и сайт попали бы в одну папку");
  });

  test("leaves nothing where its site may not be written", async () => {
    const words = ["--content", folder.content, "--out", join(folder.root, "new")];
    const site = join(folder.content, "documents");
    expect((await runCommand(["build", ...words, "--site", site])).code).toBe(1);
    expect(readdirSync(folder.root).sort()).toEqual(["content", "dist", "out"]);
  });
});
