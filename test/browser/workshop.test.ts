import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import { unzipSync } from "fflate";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { openWriters } from "../../src/node/input/open-writers.ts";
import { memoryFolder, openContent, write } from "../../src/index.ts";
import { diskFolder } from "../../src/node/input/disk-folder.ts";
import { openBrowser } from "./open-browser.ts";
import { readWorkshopPage } from "./workshop-page.ts";

const folder = mkdtempSync(join(tmpdir(), "reglament-workshop-"));
const address = pathToFileURL(join(folder, "workshop.html")).href;
let html: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  html = await readWorkshopPage();
  writeFileSync(join(folder, "workshop.html"), html);
  browser = await openBrowser();
  context = await browser.newContext({
    ...{ locale: "ru-RU", acceptDownloads: true, viewport: { width: 1280, height: 900 } },
  });
  context.setDefaultTimeout(30_000);
  page = await openTab();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** A tab that must speak of no error and ask nobody. */
async function openTab(): Promise<Page> {
  const tab = await context.newPage();
  tab.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  tab.on("pageerror", (error) => troubles.push(error.message));
  tab.on("request", (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && request.url() !== address)
      troubles.push(request.url());
  });
  await tab.goto(address);
  return tab;
}

/** Goes by Tab until a thing has the focus, as one does who has no mouse. */
async function tabTo(target: Locator): Promise<void> {
  for (let steps = 0; steps < 200; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${target.toString()}`);
}

async function press(name: string | RegExp): Promise<void> {
  await tabTo(page.getByRole("button", { name }).first());
  await page.keyboard.press("Enter");
}

/** With a mouse: from the end of a long page it is a hundred steps by Tab. */
async function goTo(section: string): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name: section, exact: true }).click();
}

/** Nothing that axe minds. */
async function checkAccess(): Promise<void> {
  await page.evaluate(axe.source);
  const minded =
    await page.evaluate(`axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" | ")))`);
  expect(minded).toEqual([]);
}

/** What is typed, by the words of the question. */
const answers: readonly [question: RegExp, answer: string][] = [
  [
    /Полное наименование/,
    "Муниципальное дошкольное образовательное учреждение «Детский сад „Родничок“»",
  ],
  [/ИНН/, "6499000002"],
  [/ОГРН/, "1026499000000"],
  [/КПП/, "649901001"],
  [/мобильный/, "+7 (000) 000-00-11"],
  [/[Тт]елефон/, "+7 (84574) 0-00-05"],
  [/[Лл]ичная электронная/, "g.orlova@mail.example"],
  [/почта/, "info@rodnichok.example"],
  [/[Сс]айт/, "https://rodnichok.example"],
  [/[Уу]чредител/, "Администрация Примерного муниципального района"],
  [/работает|с какого дня.*руковод/i, "2014-08-01"],
  [/заявк/i, "2026-12-02"],
  [/руководит|Кто/i, "Орлова Галина Ивановна"],
];

const place = ["413720", "Саратовская область", "", "г. Пугачев", "ул. Примерная", "д. 5"];

async function paste(text: string): Promise<void> {
  await page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData("text/plain", words);
    const event = new ClipboardEvent("paste", {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/** What a table takes from a spreadsheet, by the words of the question. */
const tables: readonly [question: RegExp, cells: string][] = [
  [/групп/i, "Лучики\tот 3 до 4 лет\nЗвёздочки\tот 4 до 5 лет\nРадуга\tот 5 до 6 лет\n"],
  [
    /работает/i,
    "Белова Ольга Николаевна\tвоспитатель\t03.09.2018\nВласова Татьяна Сергеевна\tвоспитатель\t16.08.2021\n",
  ],
];

/** The first letters key by key; the page is drawn anew for each, so the rest comes at once. */
async function type(text: string): Promise<void> {
  await page.keyboard.type(text.slice(0, 4));
  await page.keyboard.insertText(text.slice(4));
}

/** Answers the question on the page, as far as it has no answer yet. */
async function answerQuestion(words: string): Promise<void> {
  const line = page.locator("#answer-answer");
  if ((await page.locator("#answer-postalCode").count()) > 0)
    for (const part of place) {
      await type(part);
      await page.keyboard.press("Tab");
    }
  else if ((await page.locator("table").count()) > 0) {
    const cells = tables.find(([question]) => question.test(words))?.[1];
    if (cells !== undefined) {
      await paste(cells);
      await page.getByText(/^Вставлено строк/).waitFor();
    }
  } else if (words.includes("сам руководитель"))
    await page.getByRole("radio", { name: "Да" }).check();
  else if ((await line.count()) > 0 && (await line.inputValue()) === "") {
    const isDay = (await line.getAttribute("type")) === "date";
    const answer = answers.find(([question]) => question.test(words))?.[1] ?? "";
    if (isDay) await line.fill(answer);
    else await type(answer);
  }
  await press("Дальше");
}

test("one file of at most 2.5 MB, packed", () => {
  expect(gzipSync(html).length).toBeLessThan(2_500_000);
});

test("by keyboard, from nothing to the papers of a new organization", async () => {
  await page.waitForSelector(".start");
  await checkAccess();
  await press("Новая организация");
  const asked: string[] = [];
  const heading = page.locator("main h1");
  for (let count = 0; count < 60; count++) {
    await heading.waitFor();
    const words = (await heading.textContent()) ?? "";
    if (words.includes("больше нет")) break;
    expect(asked, words).not.toContain(words);
    asked.push(words);
    await answerQuestion(words);
    await page
      .waitForFunction((old) => document.querySelector("main h1")?.textContent !== old, words)
      .catch(async () => {
        throw new Error(`No way on: ${(await page.textContent("main")) ?? ""}`);
      });
  }
  expect(asked.length).toBeGreaterThan(20);
  expect(await page.textContent("main")).toContain("Этого хватит на все бумаги");
  await checkAccess();
  await rereadAnswers();
  await press("Показать бумаги");
  await page.waitForSelector(".sheet");
  await checkAccess();
  expect(troubles).toEqual([]);
  // Two dozen questions, each with its own wait for the page.
}, 180_000);

/** From the end one goes back to an answer and at once to the end again. */
async function rereadAnswers(): Promise<void> {
  const given = await page.locator(".answers").textContent();
  for (const told of ["6499000002", "детский сад", "Лучики, Звёздочки, Радуга", "01.08.2014"])
    expect(given).toContain(told);
  await press(/^Изменить.*ИНН/);
  await page.waitForFunction(() => document.activeElement?.id === "answer-answer");
  expect(await page.title()).toMatch(/^ИНН.* — Новая организация — Мастерская документов$/);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("64990");
  await press("Дальше");
  await page.getByText("Ошибка.").waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "answer-answer");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("6499000002");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Вопросов больше нет" }).waitFor();
}

test("everything comes as one ZIP, with the bytes that Node makes of its data", async () => {
  await press("Бумаги");
  await page.getByRole("button", { name: "Скачать всё" }).waitFor();
  const coming = page.waitForEvent("download");
  await press("Скачать всё");
  const zip = unzipSync(new Uint8Array(readFileSync(await (await coming).path())));
  const data = new Map(
    Object.entries(zip).flatMap(([path, bytes]) =>
      path.startsWith("Данные/") ? [[path.slice("Данные/".length), bytes] as const] : [],
    ),
  );
  expect(data.size).toBe(5);
  const content = openContent(memoryFolder(data), diskFolder("content"));
  const made = new Map<string, Uint8Array>();
  for await (const { documents } of write(content, { writers: await openWriters() }))
    for (const { name, bytes } of documents.flatMap((document) => document.files))
      made.set(name, bytes);
  const papers = Object.entries(zip).flatMap(([path, bytes]) => {
    const [, name] = /^\d [^/]+\/(.+)$/.exec(path) ?? [];
    return name === undefined ? [] : [[name, Buffer.from(bytes)] as const];
  });
  expect(papers.map(([name]) => name).sort()).toEqual([...made.keys()].sort());
  expect(made.size).toBeGreaterThan(30);
  for (const [name, bytes] of papers)
    expect(Buffer.from(made.get(name) ?? []).equals(bytes), name).toBe(true);
});

test("what is typed is seen in the paper, marked, taken back, and there after closing", async () => {
  await goTo("Организация");
  const short = page.getByLabel("Сокращённое наименование");
  await short.fill("МДОУ «Ромашка»");
  const sheet = page.locator(".sheet");
  await sheet.getByText("Ромашка").first().waitFor();
  await short.focus();
  await sheet.locator("mark").first().waitFor();
  expect(await sheet.locator("mark").first().textContent()).toContain("Ромашка");
  await page.keyboard.press("Control+z");
  expect(await short.inputValue()).toBe("МДОУ «Детский сад „Родничок“»");
  await page
    .getByRole("status")
    .getByText(/^Отменено\. Можно отменить ещё: \d+\.$/)
    .waitFor();
  expect(await page.title()).toMatch(/^Организация — МДОУ .* — Мастерская документов$/);
  await page.keyboard.press("Control+y");
  await page.getByText("Сохранено на этом компьютере").waitFor();
  await page.reload();
  await page.waitForSelector(".saved");
  expect(await page.textContent(".saved")).toContain("МДОУ «Ромашка»");
  await page.getByRole("button", { name: "МДОУ «Ромашка»" }).first().click();
  expect(await short.inputValue()).toBe("МДОУ «Ромашка»");
});

/** The cell of a table in which a text stands. */
async function findCell(text: string): Promise<Locator> {
  await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll("td input")].some(
        (cell) => cell.matches("input") && Reflect.get(cell, "value") === words,
      ),
    text,
  );
  const id = await page
    .locator("td input")
    .evaluateAll(
      (cells, words) => cells.find((cell) => Reflect.get(cell, "value") === words)?.id,
      text,
    );
  return page.locator(`[id="${id}"]`);
}

async function noCell(text: string): Promise<void> {
  await page.waitForFunction(
    (words) =>
      ![...document.querySelectorAll("td input")].some(
        (cell) => Reflect.get(cell, "value") === words,
      ),
    text,
  );
}

test("a table copied in a spreadsheet becomes people, wherever it is pasted, and is taken back at once", async () => {
  await goTo("Люди");
  await page.locator("td input").first().focus();
  await paste("ФИО\tДолжность\tДата приёма\nЖук Марина Павловна\tвоспитатель\t01.09.2021\n");
  await page.getByText("Добавлено: Жук Марина Павловна").waitFor();
  await findCell("Жук Марина Павловна");
  await page.getByRole("button", { name: "Отменить" }).click();
  await noCell("Жук Марина Павловна");
});

test("people are typed in lines: the free line makes a record, arrows go about, one step takes back", async () => {
  await goTo("Люди");
  const lines = await page.locator(".grid tbody tr:not(.beside)").count();
  await page.locator(".grid tbody tr").last().locator("input").first().focus();
  await page.keyboard.type("Юдина Ольга Павловна");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("воспитатель");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("3.09.2018");
  await page.keyboard.press("Enter");
  expect(await page.locator(".grid tbody tr:not(.beside)").count()).toBe(lines + 1);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
    "С какого дня работает, ещё работник",
  );
  await page.keyboard.press("ArrowUp");
  expect(await page.locator("td input:focus").inputValue()).toBe("03.09.2018");
  await checkAccess();
  await page.getByRole("button", { name: /^Подробно.*Юдина/ }).click();
  expect(await page.locator('.beside input[id$="--firstName"]').inputValue()).toBe("Ольга");
  await checkAccess();
  await page.getByRole("button", { name: /^Убрать.*Юдина Ольга/ }).click();
  await noCell("Юдина Ольга Павловна");
  await page.waitForFunction(() => document.activeElement?.matches("td input"));
  for (let steps = 0; steps < 4; steps++) await page.keyboard.press("Control+z");
  expect(await page.locator(".grid tbody tr:not(.beside)").count()).toBe(lines);
  await goTo("Организация");
});

test("a mistake is told at its field and in the list, whose link leads to the field", async () => {
  await page.getByLabel("ИНН").fill("6499000003");
  const inn = page.locator("#organization--inn");
  await page.locator("#organization--inn-problems").waitFor();
  expect(await inn.getAttribute("aria-invalid")).toBe("true");
  expect(await inn.getAttribute("aria-describedby")).toContain("organization--inn-problems");
  await page.getByRole("button", { name: /^Проверка/ }).click();
  await page
    .getByRole("button", { name: /^Исправить: раздел «Организация»/ })
    .first()
    .click();
  await page.waitForFunction(() => document.activeElement?.id === "organization--inn");
  await page.keyboard.press("Control+z");
  await page.locator("#organization--inn-problems").waitFor({ state: "detached" });
  // What is missing is told at its field, too.
  await inn.fill("");
  await page.locator("#organization--inn-problems").waitFor();
  await page.keyboard.press("Control+z");
  await page.locator("#organization--inn-problems").waitFor({ state: "detached" });
});

test("what has happened is told by keyboard, written, and taken back in one step", async () => {
  await goTo("События");
  await press("Пришёл новый работник");
  await checkAccess();
  await tabTo(page.getByLabel("Фамилия, имя и отчество?"));
  await page.keyboard.type("Титова Юлия Сергеевна");
  await press("Записать");
  await page.getByText("Ответьте на этот вопрос.").first().waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "event-position");
  await tabTo(page.getByLabel("Должность?"));
  await page.keyboard.type("воспитатель");
  // What is asked and what is missing is told anew after each answer.
  await page.locator("#event-position-wrong").waitFor({ state: "detached" });
  await press("Записать");
  await page.getByText(/^Титова Юлия Сергеевна работает с/).waitFor();
  await checkAccess();
  await press("Люди");
  await findCell("Титова Юлия Сергеевна");
  await page.keyboard.press("Control+z");
  await noCell("Титова Юлия Сергеевна");
  await goTo("Организация");
});

test("nobody who goes by keyboard is sent back to the top", async () => {
  const focused = (id: string): Promise<unknown> =>
    page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
  await goTo("События");
  await press("Новая группа");
  await press("Не записывать");
  await page.waitForFunction(() => document.activeElement?.textContent === "Новая группа");
  await goTo("Чаты");
  await press("Добавить: чат");
  await page.waitForFunction(() => document.activeElement?.matches("details[open] input"));
  await press(/^Убрать/);
  await focused("assignments--chats");
  for (let steps = 0; steps < 2; steps++) await page.keyboard.press("Control+z");
  await press("← Все организации");
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  await press(/^Удалить/);
  await press("Нет");
  await page.waitForFunction(() => document.activeElement?.textContent.startsWith("Удалить"));
  await press("МДОУ «Ромашка»");
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
});

test("what is missing is a blank in the paper, and what can be mended one way has a button", async () => {
  const phone = page.locator("#organization--phones--0");
  const before = await phone.inputValue();
  await phone.fill(before.replace("+7 ", ""));
  const blank = page.getByText("Вместо того, чего не хватает или что записано с ошибкой");
  await blank.waitFor();
  await page.getByRole("button", { name: `Заменить на «${before}»` }).click();
  await blank.waitFor({ state: "detached" });
  expect(await phone.inputValue()).toBe(before);
});

test("a click on the paper leads to the field that printed it", async () => {
  await page.locator("#paper").selectOption({ label: await requestTitle() });
  await page.locator(".sheet").getByText("6499000002", { exact: true }).click();
  await page.waitForFunction(() => document.activeElement?.id === "organization--inn");
});

async function requestTitle(): Promise<string> {
  const titles = await page.locator("#paper option").allTextContents();
  return titles.find((title) => title.startsWith("Заявка от")) ?? "";
}

test("a second tab says that another one writes", async () => {
  const other = await openTab();
  await other.getByRole("button", { name: "МДОУ «Ромашка»" }).first().click();
  await other.getByText("открыта в другой вкладке").waitFor();
  await other.getByRole("button", { name: "Работать здесь" }).click();
  await page.getByText("открыта в другой вкладке").waitFor();
  await other.close();
});

test.each([320, 1280])(
  "at %i px nothing needs scrolling sideways, in the dark either",
  async (width) => {
    await page.emulateMedia({ colorScheme: width === 320 ? "dark" : "light" });
    await page.setViewportSize({ width, height: 800 });
    for (const name of ["Организация", "Люди", "События", "Бумаги", "Проверка"]) {
      await page
        .getByRole("navigation")
        .getByRole("button", { name: new RegExp(`^${name}`) })
        .click();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow, name).toBeLessThanOrEqual(0);
    }
    await checkAccess();
    expect(troubles).toEqual([]);
  },
);

test("a preset asks only the rest", async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("button", { name: "Все организации" }).click();
  await page.locator("input[type=file]").setInputFiles({
    name: "preset.yaml",
    mimeType: "application/yaml",
    buffer: Buffer.from("type: kindergarten\nname-full: Детский сад «Из заготовки»\n"),
  });
  await page.getByText(/^Вопрос 1 из/).waitFor();
  expect(await page.textContent("#question")).not.toContain("Полное наименование");
  await page.locator("#answer-answer").waitFor();
});

test("everything can be wiped from the computer", async () => {
  await page.getByRole("button", { name: "Все организации" }).click();
  await page.getByRole("button", { name: "Стереть всё с этого компьютера" }).click();
  await page.getByRole("button", { name: "Да, стереть" }).click();
  await page.locator(".saved").waitFor({ state: "detached" });
  await page.reload();
  await page.waitForSelector(".start");
  expect(await page.locator(".saved").count()).toBe(0);
});
