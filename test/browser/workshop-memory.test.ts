import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";

import { openBrowser } from "./open-browser.ts";
import { readWorkshopPage } from "./workshop-page.ts";

const folder = mkdtempSync(join(tmpdir(), "reglament-memory-"));
const address = pathToFileURL(join(folder, "workshop.html")).href;
let browser: Browser;
let context: BrowserContext;
const troubles: string[] = [];

beforeAll(async () => {
  writeFileSync(join(folder, "workshop.html"), await readWorkshopPage());
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  context = await browser.newContext({ locale: "ru-RU" });
  context.setDefaultTimeout(20_000);
});

afterEach(async () => {
  await context.close();
  expect(troubles).toEqual([]);
});

async function openTab(): Promise<Page> {
  const tab = await context.newPage();
  tab.on("pageerror", (error) => troubles.push(error.message));
  await tab.goto(address);
  await tab.waitForSelector(".start");
  return tab;
}

const short = (tab: Page) => tab.getByLabel("Сокращённое наименование");

async function rename(tab: Page, name: string): Promise<void> {
  await short(tab).fill(name);
  await tab.getByText("Сохранено на этом компьютере").waitFor();
}

async function openExample(tab: Page): Promise<void> {
  await tab.getByRole("button", { name: "Посмотреть на примере" }).click();
  await tab.getByText("Сохранено на этом компьютере").waitFor();
}

test("a tab whose list is old opens what another one has saved since", async () => {
  const first = await openTab();
  await openExample(first);
  const second = await openTab();
  await rename(first, "МДОУ «Ромашка»");
  await first.close();
  await second.locator(".saved button").first().click();
  expect(await short(second).inputValue()).toBe("МДОУ «Ромашка»");
});

test("a tab that gets its turn back goes on with what the other one has saved", async () => {
  const first = await openTab();
  await openExample(first);
  const second = await openTab();
  await second.locator(".saved button").first().click();
  await second.getByText("открыта в другой вкладке").waitFor();
  await second.getByRole("button", { name: "Работать здесь" }).click();
  await first.getByText("открыта в другой вкладке").waitFor();
  await rename(second, "МДОУ «Ромашка»");
  await second.close();
  await first.getByText("открыта в другой вкладке").waitFor({ state: "detached" });
  await first.waitForFunction(
    () =>
      document.querySelector<HTMLInputElement>("#organization--name--short")?.value ===
      "МДОУ «Ромашка»",
  );
});

test("two tabs with one interview: one keeps the answers, the other says so", async () => {
  const first = await openTab();
  await first.getByRole("button", { name: "Новая организация" }).click();
  await first.getByRole("button", { name: "Дальше" }).click();
  await first.getByText(/^Вопрос 2 из/).waitFor();
  const second = await openTab();
  await second.locator(".saved button").first().click();
  await second.getByText("открыта в другой вкладке").waitFor();
});

test("what was removed in another tab does not come back by itself", async () => {
  const first = await openTab();
  await openExample(first);
  const second = await openTab();
  await second.getByRole("button", { name: "Стереть всё с этого компьютера" }).click();
  await second.getByRole("button", { name: "Да, стереть" }).click();
  await second.locator(".saved").waitFor({ state: "detached" });
  await short(first).fill("МДОУ «Ромашка»");
  await first.getByText("удалили с этого компьютера").waitFor();
  await second.reload();
  await second.waitForSelector(".start");
  expect(await second.locator(".saved").count()).toBe(0);
});

test("what is typed and not sent is there after closing, and after going back", async () => {
  const tab = await openTab();
  await tab.getByRole("button", { name: "Новая организация" }).click();
  await tab.getByRole("button", { name: "Дальше" }).click();
  await tab.getByText(/^Вопрос 2 из/).waitFor();
  await tab.locator("#answer-answer").fill("Детский сад «Лучик»");
  await tab.getByRole("button", { name: "Назад" }).click();
  await tab.getByText(/^Вопрос 1 из/).waitFor();
  await tab.getByRole("button", { name: "Дальше" }).click();
  await tab.getByText(/^Вопрос 2 из/).waitFor();
  expect(await tab.locator("#answer-answer").inputValue()).toBe("Детский сад «Лучик»");
  await tab.waitForTimeout(200);
  await tab.reload();
  await tab.locator(".saved button").first().click();
  await tab.getByText(/^Вопрос 2 из/).waitFor();
  expect(await tab.locator("#answer-answer").inputValue()).toBe("Детский сад «Лучик»");
});

test("where the browser keeps nothing, the page does until it is closed, and says so", async () => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  const tab = await openTab();
  await tab.getByText("Браузер не разрешает хранить данные").waitFor();
  await tab.getByRole("button", { name: "Посмотреть на примере" }).click();
  await short(tab).fill("МДОУ «Ромашка»");
  await tab.getByText("Браузер не хранит данные").waitFor();
  await tab.getByRole("button", { name: "Все организации" }).click();
  await tab.getByRole("button", { name: "МДОУ «Ромашка»" }).first().click();
  expect(await short(tab).inputValue()).toBe("МДОУ «Ромашка»");
});
