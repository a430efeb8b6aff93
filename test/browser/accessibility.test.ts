import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildExampleSite, type BuiltSite } from "./built-site.ts";
import { openBrowser, openPage } from "./open-browser.ts";
import { serveFolder, type ServedFolder } from "./serve-folder.ts";

/** What axe minds, a line each: the rule and the elements. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`);
}

let site: BuiltSite;
let served: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  site = await buildExampleSite();
  served = await serveFolder(site.folder);
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  served.close();
  site.remove();
});

const paths = [
  "",
  "regulation/",
  "order-appointment-public/",
  "sheet-educator/",
  "contacts/",
  "help/",
  "search/",
  "sveden/common/",
  "sveden/managers/",
  "accessibility/",
  "404.html",
];

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  test.each(paths.flatMap((path) => [320, 768, 1280].map((width) => [path, width] as const)))(
    "/%s at %i px has nothing that axe minds, and keeps quiet",
    async (path, width) => {
      const { page, troubles } = await openPage(browser, served, path, { width, colorScheme });
      const violations = await findViolations(page);
      expect(violations).toEqual([]);
      expect(troubles).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );
});

describe("the panel for the visually impaired", () => {
  const schemes = ["", "black-on-white", "white-on-black", "blue", "brown"];
  test.each(schemes)("colours «%s» have nothing that axe minds", async (colours) => {
    const { page } = await openPage(browser, served, "regulation/", { width: 768 });
    await page.click("#vision-link");
    await page.check(`input[name="colours"][value="${colours}"]`);
    await page.check('input[name="size"][value="huge"]');
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });
});
