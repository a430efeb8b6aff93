import { beforeAll, expect, test } from "vitest";
import type { Path } from "../../../src/engine/yaml/yaml-file.ts";
import { readFolder } from "../../../src/node/input/list-files.ts";
import { readFonts } from "../../../src/node/input/read-package.ts";
import { editField } from "../../../src/workshop/core/edit-field.ts";
import {
  type Files,
  folderOf,
  readTexts,
  textOf,
  withFile,
} from "../../../src/workshop/core/files.ts";
import { type Core, openCore } from "../../../src/workshop/core/open-core.ts";

const read = (folder: string): Files =>
  readTexts(
    new Map(Array.from(readFolder(folder), ([path, bytes]) => [path, new Uint8Array(bytes)])),
  );
const organization = "ds1-pugachev";
const schemas = Object.fromEntries(
  Array.from(readFolder("schemas"), ([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
);
const starter = read("content");
const whole: Files = Object.fromEntries(
  Object.entries(starter).filter(([path]) => path.startsWith(folderOf(organization))),
);
const day = "2026-02-02";
let core: Core;

beforeAll(async () => {
  core = await openCore({ fonts: readFonts(), starter, schemas });
});

/** The data without a value, or with another one. */
function changed(name: string, path: Path, value?: unknown, files = whole): Files {
  const place = `${folderOf(organization)}${name}.yaml`;
  return withFile(files, place, editField(textOf(files, place), path, value) ?? "");
}

async function look(files: Files, paper = "request") {
  const { html, isDraft, papers, problems } = await core.look({
    ...{ files, organization, day, paper, kinds: ["request", "regulation"] },
  });
  const words = (html ?? "").replaceAll(/<style>[^<]*<\/style>/gu, "");
  return { words: words.replaceAll("\u00a0", " "), isDraft, papers, problems };
}

/** What is never to be seen of what stands in. */
const standIn = /(?<!\p{L})Ъ\p{L}*|01\.01\.(?:1900|2100)|(?:19|21)00 г|gap|nobody/iu;

const gaps: [string, string, Path][] = [
  ["a name", "organization", ["name", "full"]],
  ["a kind of organization", "organization", ["type"]],
  ["a platform", "organization", ["platform", 0, "platform"]],
  ["an address", "organization", ["address"]],
  ["the head", "organization", ["head"]],
  ["a surname", "assignments", ["staff", 0, "surname"]],
  ["a first day", "assignments", ["staff", 0, "employedFrom"]],
  ["who administrates", "administrators", ["main", 0, "staff"]],
  ["a private phone", "administrators", ["main", 0, "personalMobile"]],
  ["the day of an order", "documents", ["editions", 0, "date"]],
];

test.each(gaps)("%s is not said: papers are there, with blanks", async (_, name, path) => {
  const { words, isDraft, papers, problems } = await look(changed(name, path));
  expect({ isDraft, count: papers.length }).toEqual({ isDraft: true, count: papers.length });
  expect(papers.length).toBeGreaterThan(1);
  expect(words).toContain("Заявка");
  expect(standIn.exec(words)).toBeNull();
  // What is told is wrong with the data as they are, not with what stands in.
  const told = problems.map(({ message }) => message).join(" ");
  expect(standIn.exec(told)).toBeNull();
  expect(problems.some(({ severity }) => severity === "error")).toBe(true);
});

test("a blank stands where the answer would, and nowhere else", async () => {
  const { words } = await look(changed("organization", ["inn"]));
  expect(words).toContain("ИНН ______, КПП 649901001");
  const { words: letter } = await look(changed("assignments", ["staff", 1, "surname"]));
  expect(letter).toContain("______ Ирина Андреевна");
});

test("what is typed wrongly is a blank till it is right, and everything at once is, too", async () => {
  const wrong = changed("organization", ["inn"], "64990");
  const { words } = await look(
    changed("administrators", ["main", 0, "personalEmail"], "soko", wrong),
  );
  expect(words).toContain("ИНН ______");
  expect(words).not.toContain("soko");
});

test("who has answered one question sees the papers", async () => {
  const answers = { "name-short": "МДОУ «Радуга»" };
  const made = await core.answer({ answers, day });
  const { html, isDraft, papers } = await core.look({
    ...{ ...made, day, paper: "regulation", kinds: [] },
  });
  expect(isDraft).toBe(true);
  expect(papers.length).toBeGreaterThan(8);
  expect(html).toContain("Радуга");
  expect(standIn.exec((html ?? "").replaceAll(/<style>[^<]*<\/style>/gu, ""))).toBeNull();
});

test("data that hold are no draft", async () => {
  expect((await look(whole)).isDraft).toBe(false);
});
