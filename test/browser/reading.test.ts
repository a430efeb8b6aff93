import { expect, test } from "vitest";
import { sampleSite } from "./built-site.ts";
import { useSite } from "./use-site.ts";

const several = useSite(sampleSite);
const site = useSite();

test("the contents follow the reader", async () => {
  const { page, troubles } = await site.open("regulation/");
  const current = page.locator(".contents a[aria-current]");
  expect(await current.count()).toBe(0);
  await page.locator("main h2", { hasText: "3." }).scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelectorAll("main h2")[2]?.scrollIntoView());
  await page.waitForFunction(() =>
    document.querySelector(".contents a[aria-current]")?.textContent.startsWith("3."),
  );
  expect(await current.count()).toBe(1);
  expect(troubles).toEqual([]);
});

test("a click on a clause's number leads to it and copies its address", async () => {
  const { page } = await site.open("regulation/");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const link = page.locator("main .clause a.permalink").first();
  const href = await link.getAttribute("href");
  await link.click();
  const address = `${site.address()}regulation/${href ?? ""}`;
  expect(page.url()).toBe(address);
  await page.waitForFunction(() => document.querySelector("#copy-status")?.textContent !== "");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test("from the keyboard: skip link first, then the header in its order, always with a visible focus", async () => {
  const { page } = await site.open("regulation/");
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
  expect(path.slice(0, 6)).toEqual([
    "Перейти к содержанию",
    "МДОУ «Детский сад №\u00A01\u00A0г.\u00A0Пугачева»",
    "Поиск",
    "Сведения об организации",
    "Контакты и помощь",
    "Версия для слабовидящих",
  ]);
});

test("on paper only the document stays", async () => {
  const { page } = await site.open("regulation/");
  await page.emulateMedia({ media: "print" });
  for (const selector of [".site-header", ".site-footer", ".about", ".trail", ".skip-link"])
    expect(await page.isVisible(selector), selector).toBe(false);
  expect(await page.isVisible("main .document")).toBe(true);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});

test("the list of organizations narrows by name and place, ё and case aside", async () => {
  const { page, troubles } = await several.open("");
  const shown = (): Promise<string[]> =>
    page.locator(".organizations li:visible a").allTextContents();
  expect(await shown()).toHaveLength(3);
  await page.fill("#filter-input", "ПУГАЧЕВ 10");
  expect(await shown()).toEqual([expect.stringContaining("№ 10")]);
  expect(await page.textContent("#filter-status")).toBe("Показано: 1 из 3.");
  await page.fill("#filter-input", "такого нет");
  expect(await shown()).toEqual([]);
  expect(troubles).toEqual([]);
});

test.each(["sheet-parent/", "sheet-educator/", "sheet-administrator/", "sheet-administration/"])(
  "%s on a telephone begins with its words, and its help can be tapped",
  async (path) => {
    const { page, troubles } = await site.open(path, { width: 360 });
    const top = (selector: string): Promise<number> =>
      page.evaluate(
        (each) => document.querySelector(each)?.getBoundingClientRect().top ?? NaN,
        selector,
      );
    expect(await top("main h1")).toBeLessThan(400);
    expect(await top("main")).toBeLessThan(await top(".about"));
    expect(await page.locator('main a[href^="mailto:"]').count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
  },
);

test("from a sheet the administrator can be called, and the page of contacts is one step away", async () => {
  const { page, troubles } = await site.open("sheet-parent/", { width: 360 });
  expect(await page.getAttribute('main a[href^="tel:"]', "href")).toBe("tel:+78457400004");
  await page.locator(".site-header a", { hasText: "Контакты и помощь" }).click();
  // Until all of it is there.
  await page.waitForURL(`${site.address()}contacts/index.html`);
  expect(await page.locator("main h2").allTextContents()).toContain("Памятки");
  expect(troubles).toEqual([]);
});

test("without scripts the document and the list are whole", async () => {
  const reading = await site.open("regulation/", { javaScript: false });
  expect(await reading.page.isVisible("main .document")).toBe(true);
  const list = await several.open("", { javaScript: false });
  expect(await list.page.locator(".organizations li:visible").count()).toBe(3);
  expect(await list.page.isVisible("#filter")).toBe(false);
});

test("the page of the Regulation weighs at most 100 KB and does not shift", async () => {
  const { page } = await site.open("regulation/");
  const weight = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .concat(performance.getEntriesByType("navigation"))
      .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0))
      .reduce((sum, size) => sum + size, 0),
  );
  expect(weight).toBeGreaterThan(10_000);
  expect(weight).toBeLessThan(100_000);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += "value" in entry ? Number(entry.value) : 0;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 300);
      }),
  );
  expect(shift).toBe(0);
});

test("on a telephone the first screen names the document, and facts and files are folded", async () => {
  const { page } = await site.open("regulation/", { width: 375 });
  const title = await page.locator("h1").boundingBox();
  expect(title?.y).toBeLessThan(460);
  expect(await page.textContent(".state")).toContain("Редакция №");
  expect(await page.locator(".about details[open]").count()).toBe(0);
  await page.click("summary:has-text('О документе')");
  expect(await page.isVisible(".about .downloads")).toBe(true);
});

test("on a telephone the name comes first, then state and folds, and the words on the first screen", async () => {
  const { page, troubles } = await site.open("regulation/", { width: 375 });
  const tops = await Promise.all(
    ["main h1", ".state", ".about", ".document > section h2"].map(async (part) => {
      const box = await page.locator(part).first().boundingBox();
      return box?.y ?? NaN;
    }),
  );
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(tops.at(-1)).toBeLessThan(620);
  // The text has no box of its own there, and «Перейти к содержанию» leads to it all the same.
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
    document.querySelector<HTMLElement>(".skip-link")?.click();
  });
  // It goes smoothly.
  const height = async (): Promise<number> =>
    Math.abs((await page.locator("main h1").boundingBox())?.y ?? NaN);
  await expect.poll(height, { timeout: 15_000 }).toBeLessThan(5);
  expect(troubles).toEqual([]);
});

test("the line of the contents where the reader is stays in sight", async () => {
  const { page } = await site.open("regulation/");
  await page.setViewportSize({ width: 1280, height: 320 });
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  const last = page.locator(".contents a").last();
  const line = page.locator(".contents a[aria-current]");
  const isLast = expect.poll(() => line.textContent(), { timeout: 15_000 });
  await isLast.toBe(await last.textContent());
  const [box, column] = await Promise.all([
    line.boundingBox(),
    page.locator(".about").boundingBox(),
  ]);
  expect(box?.y).toBeGreaterThanOrEqual(column?.y ?? NaN);
  expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(
    (column?.y ?? NaN) + (column?.height ?? NaN),
  );
});

test("beside the text the contents come first, with parts of a section", async () => {
  const { page } = await site.open("regulation/");
  const lines = await page.locator(".about .contents li").allTextContents();
  expect(lines.map((line) => line.trim().split(" ")[0])).toEqual(
    expect.arrayContaining(["2.", "2.1.", "2.2.", "2.3.", "2.4.", "3."]),
  );
  expect(await page.locator(".about details").first().textContent()).toContain("Содержание");
});

test.each([900, 1000, 1280, 1600])("at %i px the name stands beside the stamp", async (width) => {
  const { page } = await site.open("regulation/", { width });
  const [stamp, name] = await Promise.all(
    [".electronic-mark", ".signature-line .name"].map((part) =>
      page.locator(part).first().boundingBox(),
    ),
  );
  expect(name?.y).toBeLessThan((stamp?.y ?? 0) + (stamp?.height ?? 0));
});
