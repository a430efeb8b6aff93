import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
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

// One page of the browser goes through all of them: a new one takes as long as what is asked of it.
test("no page has anything that axe minds; all fit and keep quiet", async () => {
  const { page, troubles } = await site.open("", { width: 320 });
  for (const path of paths) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${site.address()}${path}`);
    const isLayout = layouts.includes(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      // What a page does when it is loaded depends on the width too.
      if (isLayout && width !== 320) await page.reload();
      const seen = `/${path} at ${width} px`;
      expect.soft(await overflowOf(page), seen).toBeLessThanOrEqual(0);
      // Between them parts stand as on the one or on the other.
      if ((isLayout && width !== 768) || width === widthFor(path, 0))
        expect.soft(await findViolations(page), seen).toEqual([]);
    }
  }
  expect(troubles).toEqual([]);
});

const colours = ["black-on-white", "white-on-black", "blue", "brown"];

test("no page has colours that axe minds, in the dark or in low vision's", async () => {
  const { page, troubles } = await site.open("");
  for (const path of coloured) {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(`${site.address()}${path}`);
    expect.soft(await findViolations(page, "colours"), `/${path} in the dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    await page.click("#vision-link");
    await page.check('input[name="size"][value="huge"]');
    for (const [turn, colour] of colours.entries()) {
      const width = widthFor(path, turn);
      const seen = `/${path} in ${colour} at ${width} px`;
      await page.setViewportSize({ width, height: 800 });
      await page.check(`input[name="colours"][value="${colour}"]`);
      expect.soft(await findViolations(page, "colours"), seen).toEqual([]);
      expect.soft(await overflowOf(page), seen).toBeLessThanOrEqual(0);
    }
    await page.click("#vision-reset");
  }
  expect(troubles).toEqual([]);
});

test("so it is with several organizations, one of them with hostile names", async () => {
  const { page, troubles } = await several.open("", { width: 320 });
  for (const path of [
    "",
    "ds1-pugachev/",
    "ds1-pugachev/contacts/",
    "school-2/",
    "school-2/contacts/",
  ]) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${several.address()}${path}`);
    expect.soft(await overflowOf(page), `/${path} at 320 px`).toBeLessThanOrEqual(0);
    // What a large width does to a layout is looked for above: here names are other ones.
    expect.soft(await findViolations(page), `/${path}`).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    expect.soft(await overflowOf(page), `/${path} at 1280 px`).toBeLessThanOrEqual(0);
  }
  expect(troubles).toEqual([]);
});

test("in huge text no page has anything that axe minds, or is too wide", async () => {
  const { page, troubles } = await site.open("");
  await page.click("#vision-link");
  await page.check('input[name="size"][value="huge"]');
  for (const path of paths) {
    const width = widthFor(path, 0);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${site.address()}${path}`);
    if (layouts.includes(path))
      expect.soft(await findViolations(page), `/${path} at ${width} px`).toEqual([]);
    expect.soft(await overflowOf(page), `/${path} at ${width} px`).toBeLessThanOrEqual(0);
  }
  expect(troubles).toEqual([]);
});

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
