import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

import { UserError } from "../../../src/index.ts";
import { writeData } from "../../../src/node/output/write-data.ts";
import { takenFolder, writeOrganization } from "../../../src/node/output/write-organization.ts";
import { writeSeal } from "../../../src/node/output/write-seal.ts";
import { makeFolder } from "../../make-folder.ts";
import { refusal } from "./temporary-folder.ts";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function newFolder(): string {
  const folder = makeFolder();
  folders.push(folder);
  return folder;
}

const mark = "\uFEFF";

test("files that tell one thing are written together; a byte order mark stays", () => {
  const root = newFolder();
  const [one, two] = [join(root, "one.yaml"), join(root, "new/deep/two.yaml")];
  writeFileSync(one, `${mark}a: 1\n`);
  writeData(root, [
    { path: one, before: "a: 1\n", after: "a: 2\n" },
    { path: two, before: null, after: "b: 1\n" },
  ]);
  expect(readFileSync(one, "utf8")).toBe(`${mark}a: 2\n`);
  expect(readFileSync(two, "utf8")).toBe("b: 1\n");
});

test("where one cannot be written, those before it are as they were", () => {
  const root = newFolder();
  const [one, fresh, taken] = ["one.yaml", "fresh.yaml", "taken.yaml"].map((name) =>
    join(root, name),
  );
  if (one === undefined || fresh === undefined || taken === undefined) throw new Error("No paths");
  writeFileSync(one, `${mark}a: 1\n`);
  mkdirSync(taken);
  const write = (): void => {
    writeData(root, [
      { path: one, before: "a: 1\n", after: "a: 2\n" },
      { path: fresh, before: null, after: "b: 1\n" },
      { path: taken, before: null, after: "c: 1\n" },
    ]);
  };
  expect(write).toThrow(UserError);
  expect(readFileSync(one, "utf8")).toBe(`${mark}a: 1\n`);
  expect(existsSync(fresh)).toBe(false);
});

test("a mark that the new text has is not doubled; one that is written anew is put back", () => {
  const root = newFolder();
  const one = join(root, "one.yaml");
  writeFileSync(one, `${mark}a: 1\n`);
  writeData(root, [{ path: one, before: "a: 1\n", after: `${mark}a: 2\n` }]);
  expect(readFileSync(one, "utf8")).toBe(`${mark}a: 2\n`);
  writeFileSync(one, "a: 1\n");
  writeData(root, [{ path: one, before: "a: 1\n", after: "a: 2\n" }]);
  expect(readFileSync(one, "utf8")).toBe("a: 2\n");
});

describe("the folder of a new organization", () => {
  const files = new Map([
    ["organizations/sad/organization.yaml", "a: 1\n"],
    ["organizations/sad/groups.yaml", "b: 1\n"],
  ]);

  test("is made with all of its files, and others stay", () => {
    const root = newFolder();
    mkdirSync(join(root, "organizations/other"), { recursive: true });
    writeOrganization(root, "sad", files);
    expect(readdirSync(join(root, "organizations")).sort()).toEqual(["other", "sad"]);
    const made = join(root, "organizations/sad");
    expect(readdirSync(made).sort()).toEqual(["groups.yaml", "organization.yaml"]);
    expect(readFileSync(join(made, "groups.yaml"), "utf8")).toBe("b: 1\n");
  });

  test("takes the place of none, and leaves nothing beside it", () => {
    const root = newFolder();
    writeOrganization(root, "sad", files);
    const taken = refusal(() => {
      writeOrganization(root, "sad", new Map([["organizations/sad/a.yaml", "c: 1\n"]]));
    });
    expect(taken).toEqual(takenFolder(join(root, "organizations/sad")).problems);
    expect(taken).toMatchObject([
      {
        ...{ rule: "organization-exists", severity: "error", line: 1, column: 1 },
        hint: "Назовите папку новой организации иначе: --answer folder=ИМЯ",
      },
    ]);
    expect(readdirSync(join(root, "organizations"))).toEqual(["sad"]);
    expect(existsSync(join(root, "organizations/sad/a.yaml"))).toBe(false);
  });

  test("that cannot be written is told of", () => {
    const root = newFolder();
    writeFileSync(join(root, "organizations"), "");
    const [problem] = refusal(() => {
      writeOrganization(root, "sad", files);
    });
    expect(problem?.message).toContain("часть пути — файл, а не папка");
  });
});

describe("a seal", () => {
  const folder = "organizations/sad/sealed/order-1";
  const register = {
    path: "organizations/sad/documents.yaml",
    before: new TextEncoder().encode("editions:\n"),
    bytes: new TextEncoder().encode(`${mark}editions: []\n`),
  };
  const seal = (root: string, files: Record<string, string>): string[] => {
    const bytes = Object.entries(files).map(
      ([name, text]) => [`${folder}/${name}`, new TextEncoder().encode(text)] as const,
    );
    mkdirSync(join(root, "organizations/sad"), { recursive: true });
    writeFileSync(join(root, register.path), register.before);
    writeSeal(root, {
      folder,
      files: new Map(bytes),
      register,
      hasText: true,
      blanks: [],
      doubts: [],
    });
    const place = join(root, folder);
    return readdirSync(place)
      .sort()
      .map((name) => `${name}: ${readFileSync(join(place, name), "utf8")}`);
  };

  test("lies whole beside what no tool may change, and the register names it", () => {
    const root = newFolder();
    expect(seal(root, { "order.pdf": "1", "order.json": "2" })).toEqual([
      ...["order.json: 2", "order.pdf: 1"],
    ]);
    const sealed = join(root, "organizations/sad/sealed");
    expect(readFileSync(join(sealed, ".gitattributes"), "utf8")).toBe("* -text\n");
    expect(readdirSync(sealed).sort()).toEqual([".gitattributes", "order-1"]);
    expect(readFileSync(join(root, register.path), "utf8")).toBe(`${mark}editions: []\n`);
  });

  test("makes room for a later one, but what somebody put there stays", () => {
    const root = newFolder();
    seal(root, { "order.pdf": "1", "order.docx": "1" });
    const sealed = join(root, "organizations/sad/sealed");
    writeFileSync(join(sealed, ".gitattributes"), "mine\n");
    for (const name of ["скан.pdf", "order.pdf.sig", "x.order.docx"])
      writeFileSync(join(root, folder, name), "mine");
    expect(seal(root, { "order.pdf": "2" })).toEqual([
      ...["order.pdf: 2", "order.pdf.sig: mine", "x.order.docx: mine", "скан.pdf: mine"],
    ]);
    expect(readFileSync(join(sealed, ".gitattributes"), "utf8")).toBe("mine\n");
    expect(readdirSync(sealed).sort()).toEqual([".gitattributes", "order-1"]);
  });
});
