import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./use-site.ts";

const site = useSite();

async function found(page: Page, words: string): Promise<string[]> {
  await page.fill("#search-input", words);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() =>
    /Найдено|Ничего|не загрузился/.test(
      document.querySelector("#search-status")?.textContent ?? "",
    ),
  );
  return page.locator("#search-results a").allTextContents();
}

test("a word in another form finds the document, and the result leads to it", async () => {
  const { page, troubles } = await site.open("search/");
  const titles = await found(page, "ссылками");
  expect(titles.some((title) => title.startsWith("Положение"))).toBe(true);
  expect(titles.join("")).not.toContain("organization");
  expect(await page.locator("#search-results mark").first().textContent()).toMatch(/ссылк/i);
  await page.locator("#search-results a", { hasText: "Положение" }).first().click();
  await page.waitForURL((url) => url.pathname === "/regulation/");
  expect(new URL(page.url()).hash).toMatch(/^#./);
  expect(troubles).toEqual([]);
});

test("what was found stands apart from the field and the ring of its focus", async () => {
  const { page } = await site.open("search/");
  await found(page, "чаты");
  const field = await page.locator("#search-input").boundingBox();
  const status = await page.locator("#search-status").boundingBox();
  expect((status?.y ?? 0) - (field?.y ?? 0) - (field?.height ?? 0)).toBeGreaterThanOrEqual(8);
});

test("nothing is found of what is internal, and it is said in words", async () => {
  const { page } = await site.open("search/");
  expect(await found(page, "mail.example")).toEqual([]);
  expect(await page.textContent("#search-status")).toBe(
    "Ничего не найдено. Попробуйте другие слова.",
  );
});

test("an address with words is a search: it can be sent to somebody", async () => {
  const { page } = await site.open("search/?q=чат");
  await page.waitForFunction(() => document.querySelectorAll("#search-results li").length > 0);
  expect(await page.inputValue("#search-input")).toBe("чат");
});

test("after the first search no network is needed", async () => {
  const { page } = await site.open("search/");
  await found(page, "администратор");
  const first = await found(page, "чаты");
  await page.context().setOffline(true);
  expect(await found(page, "чаты")).toEqual(first);
});

test("without scripts the page says how to search in the browser", async () => {
  const { page } = await site.open("search/", { javaScript: false });
  expect(await page.isVisible("#search-form")).toBe(false);
  expect(await page.textContent("main")).toContain("Ctrl и F");
});

test("what is nowhere is not found, whatever its beginning", async () => {
  const { page } = await site.open("search/");
  const words = [
    ...["расписание", "квитанция", "налог", "смета", "олимпиада", "зарплата", "вакансия"],
    ...["питание", "ребёнок", "соль", "народ", "обед", "налог на платформу"],
  ];
  for (const each of words) {
    // Something is found in between, so that nothing of the last search is left to be read.
    expect(await found(page, "чаты")).not.toEqual([]);
    expect(await found(page, each), each).toEqual([]);
    expect(await page.textContent("#search-status"), each).toBe(
      "Ничего не найдено. Попробуйте другие слова.",
    );
  }
});

test("found are forms, synonyms, one typo, contacts and official pages", async () => {
  const { page } = await site.open("search/");
  const marks: [string, RegExp][] = [
    ["совещание", /совещани/i],
    ["защищенной", /защищённой/i],
    ["как присоединиться к чату", /присоедин|чат|вступ/i],
    ["подключиться", /присоедин|вступ/i],
    ["педсовет", /педагогическ|совет/i],
    ["платфрома", /платформ/i],
    ["администраторр", /администратор/i],
    ["6499000002", /6499000002/],
    ["учредитель", /учредител/i],
    ["gthtgbcrf", /чат|переписк|сообщ/i],
    ["8(84574)00001", /^(\(84574\)|0-00-01)/],
    ["удаление участников", /удаля|исключ|участник/i],
    ["15 декабря 2025", /^(15|декабря|2025|15\.12\.2025)/],
  ];
  for (const [words, mark] of marks) {
    expect(await found(page, "смета")).toEqual([]);
    expect(await found(page, words), words).not.toEqual([]);
    for (const text of await page.locator("#search-results mark").allTextContents())
      expect(text, words).toMatch(mark);
  }
});

test("results lead to the clause that was found", async () => {
  const { page } = await site.open("search/");
  await found(page, "совещание");
  const hrefs = await page
    .locator("#search-results a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  for (const href of hrefs) {
    const { page: target } = await site.open(href.replace(/^\//, ""));
    const id = new URL(target.url()).hash.slice(1);
    expect(await target.locator(`[id="${id}"]`).textContent()).toMatch(/совещани/i);
  }
});
