import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { sampleSite } from "./built-site.ts";
import { useSite } from "./use-site.ts";

/** What axe minds, a line each: the rule and the elements; of all rules, or of those on colours. */
async function findViolations(page: Page, rules: "all" | "colours" = "all"): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  const runOnly = rules === "all" ? "" : ', runOnly: ["cat.color"]';
  return page.evaluate(`axe.run({ resultTypes: ["violations"]${runOnly} }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`);
}

/** Pixels that only scrolling sideways would show. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

const site = useSite();
const several = useSite(sampleSite);

const paths = [
  "",
  "404.html",
  "accessibility/",
  "contacts/",
  "help/",
  "order-appointment-extract-2/",
  "order-appointment-extract/",
  "order-appointment-public-additional/",
  "order-use-extract-2/",
  "order-use-extract/",
  "regulation-1/",
  "regulation/",
  "search/",
  "sheet-administration/",
  "sheet-administrator/",
  "sheet-educator/",
  "sheet-parent/",
  "sveden/",
  "sveden/common/",
  "sveden/document/",
  "sveden/managers/",
  "sveden/struct/",
];

test("the paths below are all pages of the site", () => {
  expect(site.pages().sort()).toEqual(paths);
});

/** One of each layout: its parts at a small and a large width are those of all others. */
const layouts = [
  ...["", "404.html", "accessibility/", "contacts/", "order-use-extract/", "regulation/"],
  ...["search/", "sheet-parent/", "sveden/common/", "sveden/document/"],
];

/** All that has a colour stands on one of these. */
const coloured = [
  ...["", "order-use-extract/", "regulation/", "search/", "sheet-parent/", "sveden/document/"],
];

const widths = [320, 768, 1280];

/**
 * The width at which a page is seen where it is seen at one. Colours change no layout, so a page need
 * not be seen in all pairs of them: the four of the low-vision mode take all three widths.
 */
function widthFor(path: string, turn: number): number {
  return widths[(paths.indexOf(path) + turn) % widths.length] ?? 320;
}

test.each(paths)("/%s has nothing that axe minds, and fits and keeps quiet", async (path) => {
  const { page, troubles } = await site.open(path, { width: 320 });
  const isLayout = layouts.includes(path);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    // What a page does when it is loaded depends on the width too.
    if (isLayout && width !== 320) await page.reload();
    expect(await overflowOf(page), `${width} px`).toBeLessThanOrEqual(0);
    // Between them parts stand as on the one or on the other.
    if ((isLayout && width !== 768) || width === widthFor(path, 0))
      expect(await findViolations(page), `${width} px`).toEqual([]);
  }
  expect(troubles).toEqual([]);
});

test.each(coloured)("/%s in the dark has no colours that axe minds", async (path) => {
  const { page, troubles } = await site.open(path, {
    width: widthFor(path, 0),
    colorScheme: "dark",
  });
  expect(await findViolations(page, "colours")).toEqual([]);
  expect(troubles).toEqual([]);
});

describe("several organizations, one of them with hostile names", () => {
  const pages = ["", "ds1-pugachev/", "ds1-pugachev/contacts/", "school-2/", "school-2/contacts/"];
  test.each(pages.flatMap((path) => [320, 1280].map((width) => [path, width] as const)))(
    "/%s at %i px has nothing that axe minds, and keeps quiet",
    async (path, width) => {
      const { page, troubles } = await several.open(path, { width });
      // What a large width does to a layout is looked for above: here names are other ones.
      if (width === 320) expect(await findViolations(page)).toEqual([]);
      expect(troubles).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    },
  );
});

test.each(["black-on-white", "white-on-black", "blue", "brown"].entries().toArray())(
  "%i: in colours «%s» and huge text no page has anything that axe minds, or is too wide",
  async (number, colours) => {
    const { page, troubles } = await site.open("");
    await page.click("#vision-link");
    await page.check(`input[name="colours"][value="${colours}"]`);
    await page.check('input[name="size"][value="huge"]');
    for (const path of number === 0 ? paths : coloured) {
      const width = widthFor(path, number);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${site.address()}${path}`);
      if ((number === 0 ? layouts : coloured).includes(path)) {
        const found = await findViolations(page, number === 0 ? "all" : "colours");
        expect(found, `/${path} at ${width} px`).toEqual([]);
      }
      expect(await overflowOf(page), `/${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
    expect(troubles).toEqual([]);
  },
);

test("where the system forces its colours and stops motion, the page obeys and stays whole", async () => {
  const { page, troubles } = await site.open("regulation/");
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  expect(await findViolations(page)).toEqual([]);
  const style = await page.evaluate(() => ({
    moves: getComputedStyle(document.documentElement).scrollBehavior,
    adjusts: [...document.querySelectorAll("body, main, a, button")].map(
      (element) => getComputedStyle(element).forcedColorAdjust,
    ),
  }));
  expect(style.moves).toBe("auto");
  expect(new Set(style.adjusts)).toEqual(new Set(["auto"]));
  expect(troubles).toEqual([]);
});
