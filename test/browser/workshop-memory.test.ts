import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";

import { openBrowser } from "./open-browser.ts";
import { readWorkshopPage } from "./workshop-page.ts";

// Two tabs of a large page each: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

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
  context.setDefaultTimeout(60_000);
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

test("two tabs with one organization lose nothing of each other", async () => {
  const first = await openTab();
  await openExample(first);
  const second = await openTab();
  await rename(first, "МДОУ «Ромашка»");
  // The list of the second tab is older than that.
  await second.locator(".saved button").first().click();
  expect(await short(second).inputValue()).toBe("МДОУ «Ромашка»");
  await second.getByText("открыта в другой вкладке").waitFor();
  await second.getByRole("button", { name: "Работать здесь" }).click();
  await first.getByText("открыта в другой вкладке").waitFor();
  await rename(second, "МДОУ «Василёк»");
  await second.close();
  // Its turn comes back, with what the other tab has made of it.
  await first.getByText("открыта в другой вкладке").waitFor({ state: "detached" });
  await first.waitForFunction(
    () =>
      document.querySelector<HTMLInputElement>("#organization--name--short")?.value ===
      "МДОУ «Василёк»",
  );
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

test("what is typed and not sent is there after going back and after closing", async () => {
  const tab = await openTab();
  await tab.getByRole("button", { name: "Новая организация" }).click();
  await tab.getByRole("button", { name: "Дальше" }).click();
  const line = tab.locator("#answer-answer");
  await line.fill("Детский сад «Лучик»");
  await tab.getByRole("button", { name: "Назад" }).click();
  await tab.getByText(/^Вопрос 1 из/).waitFor();
  await tab.getByRole("button", { name: "Дальше" }).click();
  await tab.getByText(/^Вопрос 2 из/).waitFor();
  expect(await line.inputValue()).toBe("Детский сад «Лучик»");
  const other = await openTab();
  await other.locator(".saved button").first().click();
  await other.getByText("открыта в другой вкладке").waitFor();
  expect(await other.locator("#answer-answer").inputValue()).toBe("Детский сад «Лучик»");
  await tab.close();
  await other.getByText("открыта в другой вкладке").waitFor({ state: "detached" });
});

test("a table of the interview is taken back step by step, and a preset leaves people out", async () => {
  const tab = await openTab();
  const preset = [
    ...["type: kindergarten", "name-full: Сад", "name-short: Сад", "inn: '6499000002'"],
    ...["ogrn: '1026499000000'", "phones: +7 (84574) 0-00-05", "email: a@sad.example"],
    ...["site: https://sad.example", "working-hours: всегда", "head-name: Орлова Галина Ивановна"],
    ...["founder: Район", "kpp: '649901001'", "platform: sferum-max", "name-forms: []"],
    ...["head-position: заведующий", "head-forms: []", "head-since: 2014-08-01", "councils: []"],
  ];
  await tab
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      ...{ name: "p.yaml", mimeType: "application/yaml", buffer: Buffer.from(preset.join("\n")) },
    });
  await tab.getByText(/^Вопрос 1 из/).waitFor();
  await tab.getByRole("button", { name: "Ответить потом" }).click();
  const cell = tab.locator("td input").first();
  await cell.fill("Лучики");
  await tab
    .getByRole("button", { name: /^Убрать/ })
    .first()
    .click();
  expect(await tab.locator("tbody tr").count()).toBe(1);
  await tab.locator("td input").first().focus();
  await tab.keyboard.press("Control+z");
  expect(await tab.locator("td input").first().inputValue()).toBe("Лучики");
  await tab.keyboard.press("Control+z");
  expect(await tab.locator("tbody tr").count()).toBe(1);
  await tab.locator("summary", { hasText: "Ещё" }).click();
  const coming = tab.waitForEvent("download");
  await tab.getByRole("button", { name: "Сохранить ответы как заготовку" }).click();
  const zip = unzipSync(new Uint8Array(readFileSync(await (await coming).path())));
  const text = strFromU8(zip["Заготовка.yaml"] ?? new Uint8Array());
  expect(text).toContain("founder: Район");
  expect(text).not.toContain("Орлова");
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
