import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startDev } from "../../src/node/dev/start-dev.ts";
import { openDiskContent } from "../../src/node/input/open-disk-content.ts";
import { openWriters } from "../../src/node/input/open-writers.ts";
import { type ContentFolder, copyExample } from "../content-folder.ts";
import { openBrowser } from "./open-browser.ts";
import { readWorkshopPage } from "./workshop-page.ts";

const organization = "organizations/ds1-pugachev/organization.yaml";
const troubles: string[] = [];
let folder: ContentFolder;
let server: Awaited<ReturnType<typeof startDev>>;
let browser: Browser;
let page: Page;
let paper: FrameLocator;

beforeAll(async () => {
  folder = copyExample();
  await readWorkshopPage();
  server = await startDev({
    ...{ port: 0, folders: [folder.content] },
    open: () => openDiskContent(folder.content),
    edit: { content: folder.content, workshop: readWorkshopPage },
    writers: await openWriters(),
    tell: (problems) => Promise.resolve(problems.map(({ message }) => message).join("\n")),
  });
  browser = await openBrowser();
  page = await browser.newPage({ locale: "ru-RU", viewport: { width: 1280, height: 800 } });
  watch(page);
  await page.goto(`${server.url}ds1-pugachev/`);
  paper = page.frameLocator("#paper");
}, 120_000);

/** A page that must speak of no error and ask nobody but our server. */
function watch(watched: Page): void {
  watched.setDefaultTimeout(30_000);
  watched.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  watched.on("pageerror", (error) => troubles.push(error.message));
  watched.on("request", (request) => {
    if (!request.url().startsWith(server.url) && !/^(?:data|blob):/u.test(request.url()))
      troubles.push(request.url());
  });
}

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
  await expect.poll(() => links.count(), { timeout: 20_000 }).toBeGreaterThan(20);
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

test("a person changed in the workshop is written into the YAML, whose comments stay, and papers are drawn anew", async () => {
  const people = "organizations/ds1-pugachev/assignments.yaml";
  const read = (): string => readFileSync(join(folder.content, people), "utf8");
  folder.change(people, "position: воспитатель", "position: воспитатель # с курсов");
  const before = read();
  await page.goto(`${server.url}ds1-pugachev/`);
  await page.locator("#papers a", { hasText: "Лист ознакомления" }).first().click();
  await paper.getByText("Беляева Ольга Николаевна").waitFor();

  const editor = await browser.newPage({ locale: "ru-RU" });
  watch(editor);
  await editor.goto(`${server.url}ds1-pugachev/edit`);
  await editor.getByRole("button", { name: "Люди", exact: true }).click();
  const cell = editor.locator('[id="assignments--staff--2--surname"]');
  expect(await cell.inputValue()).toBe("Беляева Ольга Николаевна");
  await cell.fill("Беляева Ольга Игоревна");
  const after = before.replace(/(Беляева\n.*Ольга\n.*)Николаевна/u, "$1Игоревна");
  expect(after).not.toBe(before);
  await expect.poll(read, { timeout: 20_000 }).toBe(after);
  await editor.getByText("Записано в папку").waitFor();
  await paper.getByText("Беляева Ольга Игоревна").waitFor();

  // What another program writes comes to the editor, and undoing leaves it.
  folder.change(people, "Беляева", "Белова");
  await editor.waitForFunction(
    (id) => Reflect.get(document.getElementById(id) ?? {}, "value") === "Белова Ольга Игоревна",
    "assignments--staff--2--surname",
  );
  await editor.close();
});

test("nobody was asked, no error was told", () => {
  expect(troubles).toEqual([]);
});
