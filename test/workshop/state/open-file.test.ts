import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { openFile } from "../../../src/workshop/state/open-file.ts";

const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

function ids(files: Record<string, string>): string[] {
  const opened = openFile("a.zip", zip(files));
  return "refusal" in opened ? [] : opened.organizations.map(({ id }) => id);
}

test.each([
  ["a content folder", "content/organizations/sad-1/organization.yaml", "sad-1"],
  ["what the workshop saved", "Данные/organizations/sad-1/organization.yaml", "sad-1"],
  ["the folder of one organization", "sad-1/organization.yaml", "sad-1"],
  ["its files alone", "organization.yaml", "organizatsiya"],
  ["a folder with a Russian name", "Мой сад/organization.yaml", "organizatsiya"],
  [
    "paths as old programs of Windows write them",
    "organizations\\sad-1\\organization.yaml",
    "sad-1",
  ],
])("%s is opened", (_, path, id) => {
  expect(ids({ [path]: "type: kindergarten\n" })).toEqual([id]);
});

test("several organizations come apart, each with what they share", () => {
  const opened = openFile(
    "a.zip",
    zip({
      "organizations/a/organization.yaml": "a: 1\n",
      "organizations/b/organization.yaml": "b: 1\n",
      "defaults.yaml": "c: 1\n",
      "out/a.pdf": "no",
      "__MACOSX/._x.yaml": "no",
    }),
  );
  if ("refusal" in opened) throw new Error(opened.refusal);
  expect(opened.organizations.map(({ id, files }) => [id, Object.keys(files)])).toEqual([
    ["a", ["defaults.yaml", "organizations/a/organization.yaml"]],
    ["b", ["defaults.yaml", "organizations/b/organization.yaml"]],
  ]);
});

test("what is no archive, and what holds no organization, is refused in words", () => {
  const refusalOf = (name: string, bytes: Uint8Array): string => {
    const opened = openFile(name, bytes);
    return "refusal" in opened ? opened.refusal : "";
  };
  expect(refusalOf("бумага.docx", strToU8("PK?"))).toContain("бумага.docx");
  expect(refusalOf("a.zip", zip({ "a.txt": "1" }))).toContain("organization.yaml");
});
