import { expect, test } from "vitest";
import { memoryFolder } from "../../../src/engine/content/content-folder.ts";

const folder = memoryFolder(
  new Map<string, string | Uint8Array>([
    ["reglament.yaml", "rules: []\n"],
    ["organizations/sad/groups.yaml", "groups: []\n"],
    ["organizations/sad/signatures/a.sig", new Uint8Array([1, 2])],
    ["organizations/school/groups.yaml", "groups: []\n"],
    ["organizations-old/a.yaml", ""],
  ]),
);

test("a path is a file, a folder or nothing; a name that only begins so is another one", () => {
  expect(folder.kindOf("")).toBe("folder");
  expect(folder.kindOf("reglament.yaml")).toBe("file");
  expect(folder.kindOf("organizations")).toBe("folder");
  expect(folder.kindOf("organizations/sad/signatures")).toBe("folder");
  for (const path of ["organ", "organizations/sa", "organizations/sad/groups", "documents"])
    expect(folder.kindOf(path), path).toBeNull();
});

test("a folder without files is there, and empty", () => {
  expect(memoryFolder(new Map()).kindOf("")).toBe("folder");
  expect(memoryFolder(new Map()).list("")).toEqual([]);
});

test("lists what stands right in a folder, each once", () => {
  expect(folder.list("")).toEqual([
    { name: "reglament.yaml", isFolder: false },
    { name: "organizations", isFolder: true },
    { name: "organizations-old", isFolder: true },
  ]);
  expect(folder.list("organizations")).toEqual([
    { name: "sad", isFolder: true },
    { name: "school", isFolder: true },
  ]);
  expect(folder.list("organizations/sad")).toEqual([
    { name: "groups.yaml", isFolder: false },
    { name: "signatures", isFolder: true },
  ]);
});

test("gives bytes, of texts in UTF-8", () => {
  expect([...folder.read("organizations/sad/signatures/a.sig")]).toEqual([1, 2]);
  const text = memoryFolder(new Map([["a", "Ё👍"]])).read("a");
  expect(new TextDecoder().decode(text)).toBe("Ё👍");
});

test("what is not there is not asked for: a mistake of ours", () => {
  expect(() => folder.read("organizations")).toThrow("No such file: organizations");
});

test("shows paths under its name", () => {
  expect(folder.show("")).toBe("content");
  expect(folder.show("organizations/sad")).toBe("content/organizations/sad");
  expect(memoryFolder(new Map(), "данные").show("a.yaml")).toBe("данные/a.yaml");
});
