import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import {
  checkKinds,
  checkMadeName,
  checkOrganizationNames,
  checkParts,
} from "../../../src/engine/check/check-names.ts";
import { collectRun } from "../../../src/node/run/collect-run.ts";
import { copySimple } from "../../content-folder.ts";

const text = "---\ntitle: Т\nlayout: sheet\naudience: public\nformats: [html]\n---\n\nТекст.\n";

test("names that are taken, or that no system has, are refused wherever they are given", async () => {
  const folder = copySimple();
  try {
    const organizations = join(folder.content, "organizations");
    cpSync(join(organizations, "ds1-pugachev"), join(organizations, "help"), { recursive: true });
    mkdirSync(join(organizations, "help/documents"), { recursive: true });
    mkdirSync(join(folder.content, "parts"), { recursive: true });
    folder.write("organizations/help/documents/sveden.mdx", text);
    folder.write("documents/search.mdx", text);
    folder.write("documents/con-.mdx", text);
    folder.write("parts/a_b.mdx", "Текст.\n");
    const scope = { content: folder.content, organizations: [], documents: [] };
    const { problems } = await collectRun(scope);
    const told = problems.filter(({ rule }) => /^(?:wrong|reserved)-name$/u.test(rule));
    const place = (file: string) => file.replace(`${folder.content}/`, "");
    expect(told.map(({ file, message }) => `${place(file)} ${message}`)).toEqual([
      "documents/con-.mdx Документ нельзя назвать «con-»: по этому имени называются файлы и адреса на сайте.",
      "documents/search.mdx Документ нельзя назвать «search»: этот адрес на сайте занят его собственной страницей или папкой.",
      "organizations/help Папку организации нельзя назвать «help»: этот адрес на сайте занят его собственной страницей или папкой.",
      "organizations/help/documents/sveden.mdx Документ нельзя назвать «sveden»: этот адрес на сайте занят его собственной страницей или папкой.",
      "parts/a_b.mdx Часть текста нельзя назвать «a_b»: по этому имени называются файлы и адреса на сайте.",
    ]);
  } finally {
    folder.remove();
  }
});

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

const sources = (name: string) => new Map([[name, { path: `content/${name}.mdx`, text }]]);

/** What is said of a folder, with a text in it and files that nobody reads. */
function saidOfFolder(name: string, kind: string, ...otherTexts: string[]) {
  return checkOrganizationNames({
    ...{ id: name, folder: `content/${name}`, owner: { organization: name }, data: new Map() },
    ...{ texts: sources(kind), otherTexts, signatures: new Map() },
    ...{ listSealed: () => [], readSealed: () => null },
  });
}

test("neither a folder nor a text can be called as no address or no system has it", () => {
  const ofSystem = new Set(["con", "aux", "nul", "prn", "com1", "lpt9"]);
  for (const name of hostileNames) {
    const [folder, document, ...more] = saidOfFolder(name, name).map(({ rule, message }) => {
      expect(rule).toBe("wrong-name");
      return message;
    });
    const why = ofSystem.has(name)
      ? "в Windows файлов с таким именем не бывает."
      : "по этому имени называются файлы и адреса на сайте.";
    expect(folder).toBe(`Папку организации нельзя назвать «${name}»: ${why}`);
    expect(document).toBe(`Документ нельзя назвать «${name}»: ${why}`);
    expect(more).toEqual([]);
    // Of a part no file is made.
    expect(checkParts(sources(name)).map(({ message }) => message)).toEqual(
      ofSystem.has(name) ? [] : [`Часть текста нельзя назвать «${name}»: ${why}`],
    );
  }
});

test("a folder that is named well is told what nobody reads in it, with its owner", () => {
  expect(saidOfFolder("sad", "memo")).toEqual([]);
  const path = "content/sad/documents/memo.md";
  expect(saidOfFolder("sad", "memo", path)).toMatchObject([
    { rule: "stray-file", file: path, owner: { organization: "sad", file: "documents/memo.md" } },
  ]);
  expect(
    saidOfFolder("help", "search").map(({ rule, file, owner }) => [rule, file, owner]),
  ).toEqual([
    ["reserved-name", "content/help", { organization: "help" }],
    ["reserved-name", "content/search.mdx", undefined],
  ]);
});

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

test.each(["a_b", "a-b."])("«%s» has a sign that no name has", (name) => {
  expect(saidOf(name)).toHaveLength(1);
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
