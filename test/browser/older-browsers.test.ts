import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { driveToZip } from "../../scripts/benchmark/workshop/drive-page.ts";
import { openBrowser } from "./open-browser.ts";
import { readWorkshopPage } from "./workshop-page.ts";

const folder = mkdtempSync(join(tmpdir(), "reglament-older-"));
let browser: Browser;
let html: string;

beforeAll(async () => {
  html = await readWorkshopPage();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** What one of Chrome 110, Firefox 115 and Safari 16.4 has not. */
const newer: readonly (readonly [owner: string, names: readonly string[]])[] = [
  ["RegExp", ["escape"]],
  ["Map", ["groupBy"]],
  ["Object", ["groupBy"]],
  ["Intl", ["Segmenter", "DurationFormat"]],
  ["URL", ["canParse", "parse"]],
  ["String.prototype", ["toWellFormed", "isWellFormed"]],
  ["Promise", ["withResolvers", "try"]],
  ["Array", ["fromAsync"]],
  ["AbortSignal", ["any"]],
  ["ArrayBuffer.prototype", ["transfer", "transferToFixedLength", "resize"]],
  ["Uint8Array", ["fromBase64", "fromHex"]],
  ["Uint8Array.prototype", ["toBase64", "toHex", "setFromBase64"]],
  ["Math", ["sumPrecise", "f16round"]],
  ["Error", ["isError"]],
  ["JSON", ["rawJSON", "isRawJSON"]],
  ["self", ["Iterator", "scheduler", "Float16Array", "URLPattern"]],
  [
    "Object.getPrototypeOf(Object.getPrototypeOf([].values()))",
    [
      "map",
      "filter",
      "take",
      "drop",
      "flatMap",
      "reduce",
      "toArray",
      "forEach",
      "some",
      "every",
      "find",
    ],
  ],
  [
    "Set.prototype",
    [
      ...["union", "intersection", "difference", "symmetricDifference"],
      ...["isSubsetOf", "isSupersetOf", "isDisjointFrom"],
    ],
  ],
];

test("the page and its worker do with what browsers of 2023 have, from the first question to the ZIP", async () => {
  const take = newer
    .flatMap(([owner, names]) => names.map((name) => `delete (${owner})["${name}"];`))
    .join("");
  const older = html
    .replace('id="worker">', (start) => start + take)
    .replace(/<script>(?=[^<])/u, (start) => start + take)
    // It names the sums of the scripts as they were.
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, "");
  const file = join(folder, "workshop.html");
  writeFileSync(file, older);
  const page = await browser.newPage({ locale: "ru-RU" });
  const troubles: string[] = [];
  page.on("pageerror", ({ message }) => troubles.push(message));
  await driveToZip(page, pathToFileURL(file).href, 12);
  expect(troubles).toEqual([]);
}, 120_000);

/** What is told by its look alone; of `older-browsers.ts` nothing is among it. */
const looks: readonly RegExp[] = [
  /\b(?:Object\.groupBy|Promise\.(?:try|withResolvers)|Array\.fromAsync|AbortSignal\.any)\b/u,
  /\b(?:Intl\.DurationFormat|Iterator\.from|Error\.isError|Symbol\.(?:asyncD|d)ispose)\b/u,
  /\.(?:union|intersection|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/u,
  /\.(?:isWellFormed|checkVisibility|showPopover|togglePopover|setHTMLUnsafe|requestClose)\(/u,
  // Methods of iterators, and groups of regular expressions with flags of their own.
  /\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|flatMap|reduce|toArray|some|every|find)\(/u,
  /\(\?[ims]*-?[ims]+:/u,
  /RegExp\((?:"(?:[^"\\]|\\.)*"|`[^`]*`|\w+),"[a-z]*v"\)/u,
];

test("nothing in the page looks newer than the browsers that it is for", () => {
  for (const look of looks) expect(look.exec(html)?.[0]).toBeUndefined();
  const style = /<style>([^<]*)<\/style>/u.exec(html)?.[1] ?? "";
  expect(style.length).toBeGreaterThan(1000);
  expect(style).not.toMatch(
    /&|:has\(|color-mix|light-dark|oklch|@(?:layer|container|scope|property|starting-style)|text-wrap|field-sizing|subgrid|popover|anchor|[dsl]v[hw]\b/u,
  );
});
