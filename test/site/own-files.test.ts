import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";

import { sha256Hex } from "../../src/engine/base/sha256.ts";
import { checkSitePrivacy } from "../../src/engine/privacy/check-site-privacy.ts";
import { ownFiles } from "../../src/site/own-files.ts";
import { searchIndex } from "../../src/site/search-index.ts";

/** Numbers that stand in the tables of pagefind. */
const numbers = ["+7 (910) 101-11-11", "+7 (961) 051-14-12"];
const internal = new Map([["sad", numbers.map((value, index) => ({ path: `n.${index}`, value }))]]);

describe("the program's own files", () => {
  test("are known by their sums, those of pagefind too, and not searched", async () => {
    const page = "<html lang=ru><body><main data-pagefind-body>Слово</main></body></html>";
    const files = await searchIndex(new Map([["a/index.html", page]]));
    const searched = [...files].filter(([, bytes]) => !ownFiles().has(sha256Hex(bytes)));
    expect(searched.map(([path]) => path.replace(/^.*\./, "")).toSorted()).toEqual([
      "json",
      "json",
      "pf_fragment",
      "pf_index",
      "pf_meta",
    ]);
    expect(checkSitePrivacy(files, "dist", internal, ownFiles())).toEqual([]);
  });

  test("changed by anybody, they are searched as all others", () => {
    const script = strToU8(`const telephone = "${String(numbers[0])}";`);
    expect(checkSitePrivacy([["vision.js", script]], "dist", internal, ownFiles())).toHaveLength(1);
  });

  test("what the index says of a page is searched", async () => {
    const main = `<main data-pagefind-body>Телефон ${String(numbers[0])}</main>`;
    const files = await searchIndex(new Map([["a/index.html", `<html lang=ru>${main}</html>`]]));
    const found = checkSitePrivacy(files, "dist", internal, ownFiles());
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining("pf_fragment")]);
  });
});
