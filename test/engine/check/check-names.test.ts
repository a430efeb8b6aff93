import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { collectRun } from "../../../src/node/run/collect-run.ts";
import { checkKinds, checkMadeName } from "../../../src/engine/check/check-names.ts";
import type { Problem } from "../../../src/engine/problem.ts";
import { type ContentFolder, copyExample } from "../../content-folder.ts";

let folder: ContentFolder;

beforeEach(() => {
  folder = copyExample();
});

afterEach(() => {
  folder.remove();
});

async function taken(): Promise<Pick<Problem, "file" | "message">[]> {
  const scope = { content: folder.content, organizations: [], documents: [] };
  const { problems } = await collectRun(scope);
  return problems
    .filter(({ rule }) => rule === "reserved-name")
    .map(({ file, message }) => ({ file: file.replace(`${folder.content}/`, ""), message }));
}

const text = "---\ntitle: Т\nlayout: sheet\naudience: public\nformats: [html]\n---\n\nТекст.\n";

test("the example has no name that is taken", async () => {
  expect(await taken()).toEqual([]);
});

test("an organization's folder named as a page of the site is refused", async () => {
  const organizations = join(folder.content, "organizations");
  cpSync(join(organizations, "ds1-pugachev"), join(organizations, "help"), { recursive: true });
  expect(await taken()).toEqual([
    {
      file: "organizations/help",
      message:
        "Папку организации нельзя назвать «help»: этот адрес на сайте занят его собственной страницей или папкой.",
    },
  ]);
});

test("so is a document, common or an organization's own", async () => {
  mkdirSync(join(folder.content, "organizations/ds1-pugachev/documents"));
  folder.write("documents/search.mdx", text);
  folder.write("organizations/ds1-pugachev/documents/sveden.mdx", text);
  expect((await taken()).map(({ file }) => file)).toEqual([
    "documents/search.mdx",
    "organizations/ds1-pugachev/documents/sveden.mdx",
  ]);
});

async function misspelt(): Promise<string[]> {
  const scope = { content: folder.content, organizations: [], documents: [] };
  const { problems } = await collectRun(scope);
  return problems.filter(({ rule }) => rule === "wrong-name").map(({ message }) => message);
}

const hostileNames = [
  "..",
  "...",
  "a#b",
  "a?b",
  "a%2e",
  "a\\b",
  "a\nb",
  "a\n::stop-commands::x",
  "a b",
  "памятка",
  "e\u0301",
  "и\u0306",
  "A",
  "a.",
  "a..b",
  "-a",
  "a-",
  "a--b",
  "a:b",
  "a*",
  "a'b",
  "<b>",
  "con",
  "aux",
  "nul",
  "prn",
  "com1",
  "lpt9",
  "__proto__",
  "x".repeat(65),
];

test.skipIf(process.platform === "win32")("names that no address or no system has", async () => {
  const own = "organizations/ds1-pugachev/documents";
  mkdirSync(join(folder.content, own), { recursive: true });
  mkdirSync(join(folder.content, "parts"), { recursive: true });
  for (const name of hostileNames) folder.write(`${own}/${name}.mdx`, text);
  folder.write("documents/a#b.mdx", text);
  folder.write("parts/a#b.mdx", "Текст.\n");
  const found = await misspelt();
  for (const name of hostileNames)
    expect(found.some((message) => message.includes(`Документ нельзя назвать «${name}»`))).toBe(
      true,
    );
  expect(found).toContain(
    "Документ нельзя назвать «a#b»: по этому имени называются файлы и адреса на сайте.",
  );
  expect(found.some((message) => message.startsWith("Часть текста нельзя назвать «a#b»"))).toBe(
    true,
  );
  expect(found).toHaveLength(hostileNames.length + 2);
});

test.skipIf(process.platform === "win32")(
  "nor can the folder of an organization be called so",
  async () => {
    const names = ["Сад", "a b", "con", "a\nb", "a#b", "a.b"];
    for (const name of names) mkdirSync(join(folder.content, "organizations", name));
    for (const name of names) folder.write(`organizations/${name}/organization.yaml`, "inn: 1\n");
    const found = await misspelt();
    expect(found).toHaveLength(names.length);
    for (const name of names)
      expect(found.join("\n\n")).toContain(`Папку организации нельзя назвать «${name}»`);
  },
);

/** What is said of the name of a text: rule and hint. */
const saidOf = (name: string): string[] => {
  const source = { path: `content/documents/${name}.mdx`, text };
  return checkKinds(new Map([[name, source]])).map(({ rule, file, hint }) => {
    expect(file).toBe(source.path);
    return `${rule}: ${hint ?? ""}`;
  });
};

const spelling =
  "wrong-name: Переименуйте: строчные латинские буквы, цифры и дефисы между ними, не больше 64 знаков";
const another = "Выберите другое имя: строчные латинские буквы, цифры и дефисы.";

test.each([
  ["Памятка родителям", `${spelling}, например pamyatka-roditelyam.`],
  ["Help", `${spelling}.`],
  ["CON", `${spelling}.`],
  ["…", `${spelling}.`],
  ["com1", `wrong-name: ${another}`],
  ["lpt9", `wrong-name: ${another}`],
  ["help", `reserved-name: ${another}`],
])("«%s»: a name that nobody has yet is offered", (name, said) => {
  expect(saidOf(name)).toEqual([said]);
});

test("what is offered for a name that is too long is not too long itself", () => {
  const [, offered = ""] = /например (x+)\.$/.exec(saidOf("x".repeat(65)).join("")) ?? [];
  expect(offered).not.toBe("");
  expect(saidOf(offered)).toEqual([]);
});

test.each(["memo", "a1-2b", "com", "com10", "xcon", "x".repeat(64)])("«%s» is a name", (name) => {
  expect(saidOf(name)).toEqual([]);
});

test("a name put together of others may be that of the site or of a system", () => {
  const file = { path: "content/documents/he.mdx" };
  const said = (name: string) =>
    checkMadeName(name, file).map(({ rule, message }) => [rule, message]);
  expect(said("help")).toEqual([
    [
      "reserved-name",
      "Документ получит имя «help», а так его назвать нельзя: этот адрес на сайте занят его собственной страницей или папкой.",
    ],
  ]);
  expect(said("com1")).toEqual([
    [
      "wrong-name",
      "Документ получит имя «com1», а так его назвать нельзя: в Windows файлов с таким именем не бывает.",
    ],
  ]);
  expect(said("memo-1")).toEqual([]);
});
