import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { isRecord } from "../../src/engine/base/is-record.ts";
import { type ContentFolder, copySimple, lighten } from "../content-folder.ts";
import { runCommand, type Spoken } from "./terminal.ts";
import { makeFolder } from "../make-folder.ts";

const own = "organizations/ds1-pugachev";
const register = `${own}/documents.yaml`;

interface Told {
  rule: string;
  severity: string;
  message: string;
}

function readProblems(report: string): Told[] {
  const read: unknown = JSON.parse(report);
  if (!isRecord(read) || !Array.isArray(read.problems)) throw new Error(report);
  return read.problems.map(({ rule, severity, message }: Told) => ({ rule, severity, message }));
}

describe("reglament seal", () => {
  let folder: ContentFolder;
  let elsewhere: string;

  const at = (...path: string[]): string => join(folder.content, own, ...path);
  const run = (...words: string[]): Promise<Spoken> =>
    runCommand([...words, "--content", folder.content]);
  const build = (): Promise<Spoken> =>
    run("build", "--out", join(folder.root, "out"), "--site", join(folder.root, "dist"));
  const validate = async (): Promise<Told[]> =>
    readProblems((await run("validate", "--format", "json")).out);
  const made = (name: string): string =>
    readFileSync(join(folder.root, "out/ds1-pugachev", name), "base64");

  beforeAll(async () => {
    folder = copySimple();
    lighten(folder.content, ["regulation", "order-use"]);
    folder.change(register, "edition: 1\n", "edition: 2\n");
    writeFileSync(
      at("documents.yaml"),
      `  - { id: regulation-0, kind: regulation, edition: 1, date: 2020-09-01, inForceFrom: 2020-09-01, inForceUntil: 2024-09-01, status: repealed }\n`,
      { flag: "a" },
    );
    elsewhere = makeFolder();
    await run("generate", "--out", elsewhere, "--document", "order-use", "--format", "pdf");
  });

  afterAll(() => {
    folder.remove();
    rmSync(elsewhere, { recursive: true });
  });

  test("keeps an edition beside the data, and says so", async () => {
    const { code, out, err } = await run("seal", "regulation-1", "--date", "2024-09-05");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      /^Документ «regulation-1» закреплён: .*sealed\/regulation-1 \(4 файла\)\.\n/,
    );
    expect(readdirSync(at("sealed")).sort()).toEqual([".gitattributes", "regulation-1"]);
    expect(readdirSync(at("sealed/regulation-1")).sort()).toEqual([
      ...["regulation.docx", "regulation.html", "regulation.json", "regulation.pdf"],
    ]);
    expect(readFileSync(at("documents.yaml"), "utf8")).toContain("      sealedOn: 2024-09-05\n");
  });

  test("a former edition that is only a scan is sealed by its file", async () => {
    const paper = join(elsewhere, "ds1-pugachev/order-use.pdf");
    const { code, out } = await run("seal", "ds1-pugachev/regulation-0", "--file", paper);
    expect(out).toContain("regulation-0 (2 файла).");
    expect(code).toBe(0);
    expect(readFileSync(at("sealed/regulation-0/regulation.pdf"))).toEqual(readFileSync(paper));
  });

  test("what is sealed is published as it was, whatever becomes of the data", async () => {
    expect((await build()).code).toBe(0);
    const names = ["regulation.pdf", "regulation.docx", "regulation.html", "regulation-0.pdf"];
    const before = names.map(made);
    const other = made("order-use.pdf");
    folder.change(`${own}/assignments.yaml`, "surname: Макарова", "surname: Иванова");
    folder.change("documents/regulation.mdx", "Настоящее Положение — ", "Это Положение — ");
    expect((await build()).code).toBe(0);
    expect(names.map(made)).toEqual(before);
    expect(made("order-use.pdf")).not.toBe(other);
    const dist = (path: string): string => join(folder.root, "dist", path);
    for (const name of ["regulation/regulation.pdf", "regulation/regulation.docx"])
      expect(readFileSync(dist(name), "base64")).toBe(made(name.replace(/.*\//, "")));
    const page = readFileSync(dist("regulation/index.html"), "utf8");
    expect(page).toContain("Настоящее Положение");
    expect(page).not.toContain("Это Положение");
    expect(page).toMatch(/<a href="..\/regulation-0\/index\.html">Редакция №\u00A01<\/a>/);
    const former = readFileSync(dist("regulation-0/index.html"), "utf8");
    expect(former).toContain("Это прежняя редакция.");
    expect(former).toContain('href="./regulation-0.pdf"');
    expect(former).toContain("ПРИКАЗ");
    const checked = await run("check-site", dist(""));
    expect({ code: checked.code, out: checked.out }).toMatchObject({ code: 0 });
  });

  test("validate tells where today would give other words, and does not fail", async () => {
    const found = (await validate()).filter(({ rule }) => rule === "sealed-differs");
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["info"]));
    expect(found.map(({ message }) => message).join("\n")).toMatch(
      /пункт 1\.1: подписано «Настоящее Положение.*», а по сегодняшним данным было бы «Это Положение/,
    );
    folder.change(`${own}/assignments.yaml`, "surname: Иванова", "surname: Макарова");
    const quiet = await run("validate", "--date", "2024-10-01", "--max-warnings", "0");
    expect(quiet).toMatchObject({ code: 0, err: "" });
    expect(quiet.out).toMatch(/Ошибок не найдено\. К сведению: 1\n$/);
    const only = await run("validate", "--date", "2024-10-01", "--severity", "warning");
    expect(only.out).toMatch(/Ошибок не найдено\n$/);
  });

  test("is not sealed twice without a reason, and keeps what it is given", async () => {
    const { code, err } = await run("seal", "regulation-1");
    expect(code).toBe(1);
    expect(err).toContain("Документ «regulation-1» уже закреплён.");
    writeFileSync(at("sealed/regulation-1/заметка.txt"), "моё");
    const paper = join(elsewhere, "ds1-pugachev/order-use.pdf");
    const words = readFileSync(at("sealed/regulation-1/regulation.json"), "utf8");
    const again = await run("seal", "regulation-1", "--file", paper, "--replace", "Вернулся скан.");
    expect(again.code).toBe(0);
    expect(readFileSync(at("sealed/regulation-1/regulation.json"), "utf8") === words).toBe(true);
    expect(readFileSync(at("sealed/regulation-1/regulation.pdf"))).toEqual(readFileSync(paper));
    expect(readFileSync(at("sealed/regulation-1/заметка.txt"), "utf8")).toBe("моё");
    expect(readFileSync(at("documents.yaml"), "utf8")).toContain("reason: Вернулся скан.\n");
  });

  test.each(["regulation.pdf", "regulation.json"])("%s altered or gone stops all", async (name) => {
    const file = at("sealed/regulation-1", name);
    const bytes = readFileSync(file);
    writeFileSync(file, Buffer.concat([bytes, Buffer.from(" ")]));
    expect((await validate()).map(({ rule }) => rule)).toContain("sealed-file-altered");
    rmSync(file);
    const { code, err } = await run("generate", "--out", elsewhere);
    writeFileSync(file, bytes);
    expect(code).toBe(1);
    expect(err).toMatch(/documents\.yaml:\d+:\d+ ошибка sealed-file-missing/);
    expect(err).toContain("npx reglament seal ds1-pugachev/regulation-1 --replace");
  });

  test.each([
    [["нет-такого"], "Документа «нет-такого» у организации «ds1-pugachev» нет."],
    [["order-use", "--file", "нет.pdf"], "Файл «нет.pdf» не прочитать."],
    [["order-use", "--file", "скан.jpg"], "Файл «скан.jpg» не PDF и не DOCX."],
    [["order-use", "--title", "Т"], "Ключи --with-text, --title и --audience идут только вместе"],
    [["regulation-1", "--replace", " "], "Не сказано, почему документ закрепляют заново."],
    [["другая/order-use"], "Организации «другая» нет"],
  ])("%j is refused", async (words, message) => {
    const before = readFileSync(at("documents.yaml"), "utf8");
    const { code, err } = await run("seal", ...words);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(readFileSync(at("documents.yaml"), "utf8")).toBe(before);
  });

  test("a blank for want of data is warned of, also where all else is quiet", async () => {
    const before = readFileSync(at("documents.yaml"), "utf8");
    const number = /^ +number: .*\n/m;
    const [head = "", tail = ""] = before.split(/(?<=- id: order-use\n)/);
    writeFileSync(at("documents.yaml"), head + tail.replace(number, ""));
    const words = ["seal", "order-use", "-q", "--content", folder.content];
    const { code, err } = await runCommand(words, { isPrivate: true });
    const restore = (): void => {
      writeFileSync(at("documents.yaml"), before);
      rmSync(at("sealed/order-use"), { recursive: true });
    };
    restore();
    writeFileSync(at("documents.yaml"), head + tail.replace(number, ""));
    const logged = await run("seal", "order-use", "-q");
    restore();
    // Words of internal papers are not for the log of a CI service.
    expect(logged.err).toContain("остались пробелы");
    expect(logged.err).toContain("\n  название\n");
    expect(logged.err).not.toMatch(/: «[^»]*______/u);
    expect(code).toBe(0);
    expect(err).toContain("Предупреждение: в документе «order-use» остались пробелы");
    expect(err).toMatch(/№\s______/);
    expect(err).toContain('reglament seal order-use --replace "');
  });

  test("of several organizations one is named", async () => {
    const organizations = join(folder.content, "organizations");
    cpSync(join(organizations, "ds1-pugachev"), join(organizations, "ds2"), { recursive: true });
    const { code, err } = await run("seal", "order-use");
    expect(code).toBe(1);
    expect(err).toContain("reglament seal ds1-pugachev/order-use");
    expect((await run("seal", "order-use", "--organization", "ds2", "-q")).code).toBe(0);
    rmSync(join(organizations, "ds2"), { recursive: true });
  });
});

describe("a document that is in force and not sealed", () => {
  test("is a warning with the command, after a while and until it is sealed", async () => {
    const folder = copySimple();
    folder.write("reglament.yaml", "rules: []\n");
    const ask = async (day: string): Promise<Spoken> =>
      runCommand(["validate", "--content", folder.content, "--date", day]);
    expect((await ask("2024-10-02")).out).not.toContain("edition-unsealed");
    const late = await ask("2024-10-03");
    expect(late.out).toContain(" предупреждение edition-unsealed\n");
    expect(late.out.match(/предупреждение edition-unsealed\n/g)).toHaveLength(1);
    expect(late.out).toContain(
      `npx reglament seal --all --organization ds1-pugachev --content ${folder.content}`,
    );
    const all = ["seal", "--all", "--content", folder.content];
    const sealed = await runCommand([...all, "--date", "2024-09-02"]);
    expect(sealed).toMatchObject({ code: 0, err: "" });
    expect(sealed.out).toContain("Документ «regulation-1» закреплён: ");
    expect(sealed.out).toContain("Документ «order-use» закреплён: ");
    expect(sealed.out).not.toContain("order-appointment-additional");
    // One of those that came later, which is told by its own command.
    expect((await ask("2024-10-16")).out).toContain("reglament seal ds1-pugachev/");
    expect((await runCommand([...all, "--date", "2024-10-16", "-q"])).code).toBe(0);
    expect((await ask("2024-12-16")).out).not.toContain("edition-unsealed");
    expect((await runCommand([...all, "--date", "2024-10-16"])).out).toContain("Закреплять нечего");
    expect((await runCommand([...all, "order-use"])).code).toBe(1);
    expect((await runCommand(["seal", "--content", folder.content])).err).toContain(
      "Не сказано, какой документ закрепить.",
    );
    folder.remove();
  });
});
