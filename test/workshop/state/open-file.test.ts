import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { archiveNote, describeArchive } from "../../../src/workshop/core/archive.ts";
import { packPreset } from "../../../src/workshop/core/pack-all.ts";
import { openFile } from "../../../src/workshop/state/open-file.ts";

const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

function ids(files: Record<string, string>): string[] {
  const opened = openFile("a.zip", zip(files));
  return "organizations" in opened ? opened.organizations.map(({ id }) => id) : [];
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
  if (!("organizations" in opened)) throw new Error("No organizations");
  expect(opened.organizations.map(({ id, files }) => [id, Object.keys(files)])).toEqual([
    ["a", ["defaults.yaml", "organizations/a/organization.yaml"]],
    ["b", ["defaults.yaml", "organizations/b/organization.yaml"]],
  ]);
});

test("what a newer workshop has saved is refused in words", () => {
  const note = describeArchive();
  const data = { "Данные/organizations/sad-1/organization.yaml": "type: kindergarten\n" };
  expect(ids({ ...data, [archiveNote]: note })).toEqual(["sad-1"]);
  const newer = note.replace("Формат: 1", "Формат: 2");
  const opened = openFile("a.zip", zip({ ...data, [archiveNote]: newer }));
  expect("refusal" in opened ? opened.refusal : "").toContain("более новая мастерская");
});

test("answers of a coordinator are a preset, with texts and without organizations", () => {
  const files = { "documents/memo.mdx": "Памятка.", "organizations/a/organization.yaml": "a: 1\n" };
  const packed = openFile("z.zip", packPreset({ "founder-name": "Администрация" }, files));
  expect(packed).toEqual({
    preset: {
      text: "founder-name: Администрация\n",
      files: { "documents/memo.mdx": "Памятка." },
    },
  });
  const plain = openFile("z.yaml", strToU8("type: school\n"));
  expect(plain).toEqual({ preset: { text: "type: school\n", files: {} } });
});

test("what is no archive, and what holds no organization, is refused in words", () => {
  const refusalOf = (name: string, bytes: Uint8Array): string => {
    const opened = openFile(name, bytes);
    return "refusal" in opened ? opened.refusal : "";
  };
  expect(refusalOf("бумага.docx", strToU8("PK?"))).toContain("бумага.docx");
  expect(refusalOf("a.zip", zip({ "a.txt": "1" }))).toContain("organization.yaml");
});

test("organizations sorted into folders come apart, with what those say for all in them", () => {
  const opened = openFile(
    "a.zip",
    zip({
      "organizations/defaults.yaml": "all: 1\n",
      "organizations/north/defaults.yaml": "north: 1\n",
      "organizations/north/a/organization.yaml": "a: 1\n",
      "organizations/south/b/organization.yaml": "b: 1\n",
      "organizations/south/b/documents/memo.mdx": "Памятка.",
    }),
  );
  if (!("organizations" in opened)) throw new Error("No organizations");
  expect(opened.organizations.map(({ id, files }) => [id, Object.keys(files)])).toEqual([
    [
      "north/a",
      [
        "organizations/defaults.yaml",
        "organizations/north/defaults.yaml",
        "organizations/north/a/organization.yaml",
      ],
    ],
    [
      "south/b",
      [
        "organizations/defaults.yaml",
        "organizations/south/b/organization.yaml",
        "organizations/south/b/documents/memo.mdx",
      ],
    ],
  ]);
});

test("folders of organizations beside each other come each by itself", () => {
  expect(
    ids({
      "сады/a/organization.yaml": "a: 1\n",
      "сады/b/organization.yaml": "b: 1\n",
      "сады/old/c/organization.yaml": "c: 1\n",
    }),
  ).toEqual(["a", "b"]);
});

test("names packed by Windows and by macOS, which do not say in what letters, are read", () => {
  const letters = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп";
  const dos = (text: string): string =>
    Array.from(text, (letter) => {
      const at = letters.indexOf(letter);
      const rest = "рстуфхцчшщъыьэюя".indexOf(letter);
      if (at < 0 && rest < 0) return letter;
      return String.fromCharCode(at >= 0 ? 0x80 + at : 0xe0 + rest);
    }).join("");
  const apple = (text: string): string =>
    Array.from(strToU8(text.normalize("NFD")), (byte) => String.fromCharCode(byte)).join("");
  for (const spell of [dos, apple])
    expect(
      openFile("z.zip", zip({ [spell("Мой район/Заготовка.yaml")]: "type: school\n" })),
    ).toEqual({ preset: { text: "type: school\n", files: {} } });
});
