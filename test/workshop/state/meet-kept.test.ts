import { expect, test } from "vitest";

import type { Files } from "../../../src/workshop/core/files.ts";
import { meetKept } from "../../../src/workshop/state/meet-kept.ts";
import type { Saved } from "../../../src/workshop/state/storage.ts";

const filesOf = (name: string, rest = ""): Files => ({
  "organizations/sad/organization.yaml": `name: { short: ${name} }\ninn: "6499000002"\n${rest}`,
  "organizations/sad/sealed/x.json": Uint8Array.of(1, 2, 3),
});
const place = { prefix: "sad/", instead: "" };

function saved(id: string, files: Files, base?: Files): Saved {
  const folder = base && { folder: { handle: null, place, base } };
  return { ...{ id, name: id, organization: "sad", savedAt: 1 }, files, ...folder };
}

const [first, second, third] = [filesOf("А"), filesOf("А", "# 2"), filesOf("А", "# 3")];

test.each<[string, Saved[], Saved, string, Files]>([
  ["nobody is kept", [], saved("new", first), "new", first],
  ["the same archive twice", [saved("old", first)], saved("new", filesOf("А")), "old", first],
  ["an older archive", [saved("old", second)], saved("new", first), "new", first],
  ["the same folder twice", [saved("old", first, first)], saved("new", first, first), "old", first],
  [
    "a folder edited elsewhere",
    [saved("old", first, first)],
    saved("new", second, second),
    "old",
    second,
  ],
  [
    "a folder of what was edited here",
    [saved("old", second, first)],
    saved("new", first, first),
    "old",
    second,
  ],
  [
    "a folder edited here and elsewhere",
    [saved("old", second, first)],
    saved("new", third, third),
    "new",
    third,
  ],
  [
    "another organization in a folder of that name",
    [saved("old", first, first)],
    saved("new", { "organizations/sad/organization.yaml": "name: { short: Б }\n" }, {}),
    "new",
    { "organizations/sad/organization.yaml": "name: { short: Б }\n" },
  ],
  [
    "answers are no organization yet",
    [{ ...saved("old", first), answers: {} }],
    saved("new", first),
    "new",
    first,
  ],
])("%s", (_, kept, opened, id, files) => {
  const met = meetKept(kept, opened);
  expect(met.id).toBe(id);
  expect(met.files).toEqual(files);
  // The next time the folder is compared with what lies there now.
  if (opened.folder) expect(met.folder).toEqual(opened.folder);
});
