import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

import { listFiles } from "../../../src/node/input/list-files.ts";
import { makePagesApart } from "../../../src/site/apart/make-pages-apart.ts";
import { wholeSite } from "../../../src/site/site-pages.ts";
import { makeFolder } from "../../make-folder.ts";
import { threeOrganizations } from "../sample-site.ts";

const root = makeFolder();

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** The files that pages offer, each with its own name in it. */
function writeDownloads(): string {
  const folder = join(root, "documents");
  for (const { id, documents, former } of threeOrganizations.organizations) {
    mkdirSync(join(folder, id), { recursive: true });
    const files = [...documents, ...former].flatMap(({ downloads }) =>
      downloads.flatMap(({ file, signature }) => [file, signature ?? []]),
    );
    for (const file of files.flat()) writeFileSync(join(folder, id, file), file);
  }
  return folder;
}

async function makeSite(name: string, each: number): Promise<Map<string, string>> {
  const folder = join(root, name);
  const pages = { data: threeOrganizations, url: undefined, folder, scope: wholeSite, texts: null };
  await makePagesApart({ ...pages, documents: [writeDownloads()], standsIn: null }, each);
  return new Map(
    listFiles(folder).map((path) => [path, readFileSync(join(folder, path), "base64")]),
  );
}

test("another process makes the same pages, with the same files beside them", async () => {
  const here = await makeSite("here", 4);
  expect(here.size).toBeGreaterThan(30);
  expect([...here.keys()].some((path) => path.endsWith(".docx"))).toBe(true);
  expect(await makeSite("apart", 3)).toEqual(here);
});

test("what goes wrong there is told here", async () => {
  const pages = { data: threeOrganizations, url: undefined, scope: wholeSite, texts: null };
  const gone = { ...pages, folder: join(root, "gone"), documents: [join(root, "nowhere")] };
  const making = makePagesApart({ ...gone, standsIn: null }, 1);
  await expect(making).rejects.toMatchObject({ code: "ENOENT", syscall: "copyfile" });
});
