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
