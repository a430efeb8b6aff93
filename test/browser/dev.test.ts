import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startDev } from "../../src/node/dev/start-dev.ts";
import { openDiskContent } from "../../src/node/input/open-disk-content.ts";
import { openWriters } from "../../src/node/input/open-writers.ts";
import { type ContentFolder, copyExample } from "../content-folder.ts";
import { openBrowser } from "./open-browser.ts";

const organization = "organizations/ds1-pugachev/organization.yaml";
const troubles: string[] = [];
let folder: ContentFolder;
let server: Awaited<ReturnType<typeof startDev>>;
let browser: Browser;
let page: Page;
let paper: FrameLocator;

beforeAll(async () => {
  folder = copyExample();
  server = await startDev({
    ...{ port: 0, folders: [folder.content] },
    open: () => openDiskContent(folder.content),
    writers: await openWriters(),
    tell: (problems) => Promise.resolve(problems.map(({ message }) => message).join("\n")),
  });
  browser = await openBrowser();
  page = await browser.newPage({ locale: "ru-RU", viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(30_000);
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && !/^(?:data|blob):/u.test(request.url()))
      troubles.push(request.url());
  });
  await page.goto(`${server.url}ds1-pugachev/`);
  paper = page.frameLocator("#paper");
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  folder.remove();
});

/** How far down the paper the reader is. */
const place = (): Promise<number> =>
  paper.locator("body").evaluate(() => document.scrollingElement?.scrollTop ?? 0);

test("every paper has a link, those for internal use are marked", async () => {
  const links = page.locator("#papers a");
  await expect.poll(() => links.count()).toBeGreaterThan(20);
  const order = page.locator("#papers li", { hasText: "внутренний" });
  expect(await order.count()).toBeGreaterThan(5);
  expect(await order.count()).toBeLessThan(await links.count());
});

test("what is saved comes to the page, which stays where it was read, also by two saves in a row", async () => {
  await page.goto(`${server.url}ds1-pugachev/#regulation`);
  await expect.poll(() => paper.locator("h1").first().textContent()).toContain("ПОЛОЖЕНИЕ");
  await paper.locator("body").evaluate(() => {
    window.scrollTo(0, 900);
  });
  const before = await place();
  expect(before).toBe(900);
  const named = paper.getByText("Детский сад № 779");
  expect(await named.count()).toBe(0);
  folder.change(organization, "«Детский сад № 1 г. Пугачева»", "«Детский сад № 778 г. Пугачева»");
  await page.waitForTimeout(150);
  folder.change(organization, "«Детский сад № 778 г. Пугачева»", "«Детский сад № 779 г. Пугачева»");
  await expect.poll(() => named.count(), { timeout: 20_000 }).toBeGreaterThan(0);
  await expect.poll(place).toBe(before);
});

test("while there is a mistake it is told above the last good page", async () => {
  folder.change(organization, "inn: ", "innn: ");
  const told = page.locator("#problems");
  await told.waitFor({ state: "visible" });
  expect(await told.textContent()).toContain("innn");
  expect(await told.textContent()).toContain("Документ показан таким, каким был до них");
  expect(await paper.getByText("Детский сад № 779").count()).toBeGreaterThan(0);
  expect(await place()).toBe(900);
  folder.change(organization, "innn: ", "inn: ");
  await told.waitFor({ state: "hidden" });
});

test("nobody was asked, no error was told", () => {
  expect(troubles).toEqual([]);
});
