import { expect, test } from "vitest";

import { lookThrough } from "../../../src/node/privacy/look-through.ts";
import { lookThroughAll } from "../../../src/node/privacy/look-through-all.ts";
import { lookedMore } from "../../../src/site/stage-site.ts";
import { useTemporaryFolder } from "../output/temporary-folder.ts";

const folder = useTemporaryFolder();
const internal = new Map([["sad", [{ path: "people.phone", value: "+7 900 000-00-01" }]]]);
const look = { target: "dist", own: new Set<string>() };

/** Every third page tells what it must not; one cannot be read, and one is not there. */
function makeSite(): { folder: string; paths: string[] } {
  const paths = Array.from({ length: 30 }, (_, number) => `page-${number}.html`);
  for (const [number, path] of paths.entries())
    folder.write(`dist/${path}`, number % 3 === 0 ? "8 (900) 000 00 01" : "Ничего");
  folder.write("dist/page-1.html", "\0");
  return { folder: folder.path("dist"), paths: [...paths, "gone.html", "page-2.html/inside.html"] };
}

test("threads find what one finds, and tell it in the order of the files", async () => {
  const looked = { ...makeSite(), internal };
  const alone = await lookThrough(looked, look, { cores: 1 });
  expect(alone.map(({ rule }) => rule).slice(0, 3)).toEqual([
    "site-leak",
    "site-unreadable",
    "site-leak",
  ]);
  expect(alone).toHaveLength(11);
  expect(await lookThrough(looked, look, { cores: 3, each: 5 })).toEqual(alone);
});

test("another process finds the same", async () => {
  const all = [makeSite(), { ...makeSite(), paths: ["page-3.html"] }].map((site) => ({
    ...{ ...site, internal },
  }));
  const here = await lookThroughAll(all, look);
  expect(here).toHaveLength(12);
  expect(await lookThroughAll(all, look, 1)).toEqual(here);
});

test("what was looked through is looked through again only for what is new", () => {
  const site = makeSite();
  expect(lookedMore(site, new Map([["sad", []]]))).toEqual([]);
  expect(lookedMore(site, internal)).toEqual([{ ...site, internal }]);
});
