import { mkdirSync, rmSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";

import { openFormerWriters, type Written } from "../../../src/node/cache/former-files.ts";
import { writeSummed } from "../../../src/node/cache/summed-file.ts";
import { nodeDisk } from "../../../src/node/output/disk.ts";
import type { DocumentTree } from "../../../src/engine/tree/types.ts";
import type { Writers } from "../../../src/engine/writers/index.ts";
import { hash } from "node:crypto";
import { useTemporaryFolder } from "../output/temporary-folder.ts";

const folder = useTemporaryFolder();
const calls: string[] = [];

function fakeWriter(format: string) {
  return (tree: DocumentTree<string>): Promise<Uint8Array> => {
    calls.push(format);
    return Promise.resolve(new TextEncoder().encode(`${format} ${JSON.stringify(tree)}`));
  };
}

const fake: Writers = {
  ...{ docx: fakeWriter("docx"), html: fakeWriter("html"), pdf: fakeWriter("pdf") },
  countPages: () => 7,
};

const treeOf = (title: string): DocumentTree<string> => ({
  type: "document",
  properties: {
    ...{ title, kind: "memo", author: "Сад", date: "2026-01-12" },
    ...{ audience: "public", layout: "sheet" },
  },
  children: [],
});

interface Asked {
  id?: string;
  format?: "docx" | "html" | "pdf";
  program?: string;
  title?: string;
}

/** Writes a document, as a new run would; of what it was, and whether a writer was asked. */
async function write({ id = "sad", format = "docx", program = "one", title = "Памятка" }: Asked) {
  calls.length = 0;
  const former = openFormerWriters(fake, { place: folder.path("out"), program });
  former.begin(id);
  const bytes = await former.writers[format](treeOf(title));
  expect(new TextDecoder().decode(bytes)).toContain(title);
  return { isWritten: calls.length > 0, bytes, written: former.written() };
}

function keep(bytes: Uint8Array, written: Written): void {
  folder.write("out/sad/memo.docx", new TextDecoder().decode(bytes));
  const made = { id: "sad", paths: [["memo.docx", hash("sha256", bytes)]], written };
  const record = { key: "", judged: "", outcome: { id: "sad", made } };
  const path = folder.path("out/.reglament-cache/organizations/sad.json");
  writeSummed(nodeDisk, path, JSON.stringify(record));
}

beforeEach(async () => {
  const { bytes, written, isWritten } = await write({});
  expect(isWritten).toBe(true);
  keep(bytes, written);
});

test("of the same tree the file that lies there is taken, and is known to the next run", async () => {
  const first = await write({});
  expect(first.isWritten).toBe(false);
  expect(first.written).toHaveLength(1);
  keep(first.bytes, first.written);
  expect((await write({})).isWritten).toBe(false);
});

test.each<[what: string, asked: Asked]>([
  ["another tree", { title: "Иная памятка" }],
  ["another format", { format: "pdf" }],
  ["another program", { program: "two" }],
  ["another organization", { id: "sad-2" }],
])("%s is written", async (_, asked) => {
  expect((await write(asked)).isWritten).toBe(true);
});

test("where nothing may be taken all is written, and noted the same", async () => {
  const former = openFormerWriters(fake, { place: null, program: "one" });
  former.begin("sad");
  calls.length = 0;
  await former.writers.docx(treeOf("Памятка"));
  expect(calls).toEqual(["docx"]);
  expect(former.written()).toEqual((await write({})).written);
});

test("what was altered, removed or replaced by a folder is written", async () => {
  folder.write("out/sad/memo.docx", "mine");
  expect((await write({})).isWritten).toBe(true);
  rmSync(folder.path("out/sad/memo.docx"));
  expect((await write({})).isWritten).toBe(true);
  mkdirSync(folder.path("out/sad/memo.docx"));
  expect((await write({})).isWritten).toBe(true);
});
