import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSite } from "../../src/site/build-site.ts";
import { threeOrganizations } from "../site/sample-site.ts";
import { buildExampleSite, type BuiltSite } from "./built-site.ts";
import { openBrowser, openPage } from "./open-browser.ts";
import { serveFolder, type ServedFolder } from "./serve-folder.ts";

const several = mkdtempSync(join(tmpdir(), "reglament-several-"));
let site: BuiltSite;
let served: ServedFolder;
let servedSeveral: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  site = await buildExampleSite();
  await buildSite(threeOrganizations, { outDir: several });
  served = await serveFolder(site.folder);
  servedSeveral = await serveFolder(several);
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  served.close();
  servedSeveral.close();
  site.remove();
  rmSync(several, { recursive: true, force: true });
});

test("the contents follow the reader", async () => {
  const { page, troubles } = await openPage(browser, served, "regulation/");
  const current = page.locator(".contents a[aria-current]");
  expect(await current.count()).toBe(0);
  await page.locator("main h2", { hasText: "3." }).scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelectorAll("main h2")[2]?.scrollIntoView());
  await page.waitForFunction(() =>
    document.querySelector(".contents a[aria-current]")?.textContent.startsWith("3."),
  );
  expect(await current.count()).toBe(1);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a click on a clause's number leads to it and copies its address", async () => {
  const { page } = await openPage(browser, served, "regulation/");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const link = page.locator("main .clause a.permalink").first();
  const href = await link.getAttribute("href");
  await link.click();
  const address = `${served.address}regulation/${href ?? ""}`;
  expect(page.url()).toBe(address);
  await page.waitForFunction(() => document.querySelector("#copy-status")?.textContent !== "");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.context().close();
});

test("from the keyboard: skip link first, then the header in its order, always with a visible focus", async () => {
  const { page } = await openPage(browser, served, "regulation/");
  const path: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const style = element && getComputedStyle(element);
      return { text: element?.textContent.trim() ?? "", outline: style?.outlineStyle ?? "none" };
    });
    expect(focused.outline, focused.text).not.toBe("none");
    path.push(focused.text);
  }
  expect(path.slice(0, 5)).toEqual([
    "Перейти к содержанию",
    "МДОУ «Детский сад № 1 г. Пугачева»",
    "Поиск",
    "Контакты и помощь",
    "Версия для слабовидящих",
  ]);
  await page.context().close();
});

test("on paper only the document stays", async () => {
  const { page } = await openPage(browser, served, "regulation/");
  await page.emulateMedia({ media: "print" });
  for (const selector of [".site-header", ".site-footer", ".about", ".trail", ".skip-link"])
    expect(await page.isVisible(selector), selector).toBe(false);
  expect(await page.isVisible("main .document")).toBe(true);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  await page.context().close();
});

test("the list of organizations narrows by name and place, ё and case aside", async () => {
  const { page, troubles } = await openPage(browser, servedSeveral, "");
  const shown = (): Promise<string[]> =>
    page.locator(".organizations li:visible a").allTextContents();
  expect(await shown()).toHaveLength(3);
  await page.fill("#filter-input", "ПУГАЧЕВ 10");
  expect(await shown()).toEqual([expect.stringContaining("№ 10")]);
  expect(await page.textContent("#filter-status")).toBe("Показано: 1 из 3.");
  await page.fill("#filter-input", "такого нет");
  expect(await shown()).toEqual([]);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("without scripts the document and the list are whole", async () => {
  const reading = await openPage(browser, served, "regulation/", { javaScript: false });
  expect(await reading.page.isVisible("main .document")).toBe(true);
  const list = await openPage(browser, servedSeveral, "", { javaScript: false });
  expect(await list.page.locator(".organizations li:visible").count()).toBe(3);
  expect(await list.page.isVisible("#filter")).toBe(false);
});

test("the page of the Regulation weighs at most 100 KB and does not shift", async () => {
  const { page } = await openPage(browser, served, "regulation/");
  const weight = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .concat(performance.getEntriesByType("navigation"))
      .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0))
      .reduce((sum, size) => sum + size, 0),
  );
  expect(weight).toBeGreaterThan(10_000);
  expect(weight).toBeLessThan(100_000);
  await page.context().close();
});
