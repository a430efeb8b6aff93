import { expect, test } from "vitest";

import { openRoom } from "../../../src/engine/documents/room.ts";
import type { DocumentText } from "../../../src/engine/documents/open-text.ts";

const text: DocumentText = {
  file: { path: "documents/memo.mdx" },
  text: null,
  settings: { title: "Т", layout: "sheet", audience: "public", formats: ["html"] },
};

const openExample = (): ReturnType<typeof openRoom> =>
  openRoom({ kinds: new Map([["memo", text]]), frozen: new Map(), seals: new Map() });

test("an organization has room for some thousands of documents", () => {
  const room = openExample();
  expect([room.take("memo", 5000), room.take("memo", 5000), room.take("other", 1)]).toEqual([
    [],
    [],
    [],
  ]);
});

test("editions by groups that no memory holds are told at the text, before any is made", () => {
  expect(openExample().take("memo", 100_000_000)).toEqual([
    expect.objectContaining({
      rule: "too-many-documents",
      severity: "error",
      file: text.file.path,
    }),
  ]);
});

test("the last document for which there is room is made, the next is not, an unknown kind takes none", () => {
  const room = openExample();
  expect(room.take("memo", 9999)).toEqual([]);
  expect(room.take("memo", 2)).toHaveLength(1);
  expect(room.take("memo", 1)).toEqual([]);
  expect(room.take("memo", 1)).toHaveLength(1);
  expect(room.take("gone", 1)).toEqual([]);
});
