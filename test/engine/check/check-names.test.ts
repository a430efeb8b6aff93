import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { collectRun } from "../../../src/node/run/collect-run.ts";
import type { Problem } from "../../../src/engine/problem.ts";
import { type ContentFolder, copyExample } from "../../content-folder.ts";

let folder: ContentFolder;

beforeEach(() => {
  folder = copyExample();
});

afterEach(() => {
  folder.remove();
});

async function taken(refusal = "reserved-name"): Promise<Pick<Problem, "file" | "message">[]> {
  const scope = { content: folder.content, organizations: [], documents: [] };
  const { problems } = await collectRun(scope);
  return problems
    .filter(({ rule }) => rule === refusal)
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

test.each([
  ["Школа № 14", "shkola-14"],
  ["Детский сад", "detskiy-sad"],
  ["DS1", "ds1"],
  ["ds_1", "ds-1"],
  ["ds 1", "ds-1"],
  ["-ds1", "ds1"],
])("an organization's folder «%s» is refused, and «%s» offered", async (name, offered) => {
  const organizations = join(folder.content, "organizations");
  cpSync(join(organizations, "ds1-pugachev"), join(organizations, name), { recursive: true });
  expect(await taken("folder-name")).toEqual([
    {
      file: `organizations/${name}`,
      message: `Папку организации нельзя назвать «${name}»: имя войдёт в адреса сайта, в нём могут быть только строчные латинские буквы, цифры и дефисы.`,
    },
  ]);
  const scope = { content: folder.content, organizations: [], documents: [] };
  const { problems } = await collectRun(scope);
  expect(problems.find(({ rule }) => rule === "folder-name")?.hint).toBe(
    `Переименуйте папку, например: ${offered}.`,
  );
});
