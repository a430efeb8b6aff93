import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./use-site.ts";

const site = useSite();

function fontSize(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
}

const panel = "#vision-panel";
const link = "#vision-link";

test("without a mouse: the panel opens, a choice acts at once and on the next page", async () => {
  const { page, troubles } = await site.open("");
  const usual = await fontSize(page);
  expect(await page.isVisible(panel)).toBe(false);
  await page.focus(link);
  await page.keyboard.press("Enter");
  expect(await page.isVisible(panel)).toBe(true);
  expect(await page.getAttribute(link, "aria-expanded")).toBe("true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await fontSize(page)).toBe(usual * 2);
  await page.keyboard.press("Escape");
  expect(await page.isVisible(panel)).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("vision-link");
  await page.goto(`${site.address()}regulation/`);
  expect(await fontSize(page)).toBe(usual * 2);
  expect(troubles).toEqual([]);
});

test("the usual version comes back by one button", async () => {
  const { page } = await site.open("regulation/");
  const usual = await fontSize(page);
  await page.click(link);
  await page.check('input[name="size"][value="large"]');
  await page.check('input[name="colours"][value="white-on-black"]');
  const background = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await background()).toBe("rgb(0, 0, 0)");
  await page.click("#vision-reset");
  expect(await fontSize(page)).toBe(usual);
  expect(await background()).not.toBe("rgb(0, 0, 0)");
  expect(await page.isChecked('input[name="size"][value=""]')).toBe(true);
});

test("pictures go, what they say stays", async () => {
  const { page } = await site.open("sheet-educator/");
  expect(await page.isVisible(".qr-code svg")).toBe(true);
  await page.click(link);
  await page.check('input[name="images"][value="off"]');
  expect(await page.isVisible(".qr-code svg")).toBe(false);
  expect(await page.isVisible(".qr-code p")).toBe(true);
});

test.each(["large", "huge"])(
  "at 320 px, %s text with wide spacing needs no scrolling sideways",
  async (size) => {
    const { page } = await site.open("regulation/", { width: 320 });
    await page.click(link);
    await page.check(`input[name="size"][value="${size}"]`);
    await page.check('input[name="spacing"][value="wider"]');
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
  },
);

test("without scripts the link leads to how the browser does it", async () => {
  const { page, troubles } = await site.open("", { javaScript: false });
  expect(await page.isVisible(panel)).toBe(false);
  await page.click(link);
  expect(page.url()).toBe(`${site.address()}accessibility/index.html#vision`);
  expect(troubles).toEqual([]);
});

test("the mode says that it is on, on every page, and how to leave it", async () => {
  const { page } = await site.open("");
  expect(await page.isVisible("#vision-on")).toBe(false);
  await page.click("#vision-link");
  await page.check('input[name="typeface"][value="serif"]');
  await page.click("#vision-close");
  await page.goto(`${site.address()}regulation/`);
  expect(await page.textContent("#vision-on")).toContain("Включена версия для слабовидящих");
  const family = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
  expect(await family()).toContain("Times New Roman");
  await page.click("#vision-leave");
  expect(await page.isVisible("#vision-on")).toBe(false);
  expect(await family()).not.toContain("Times New Roman");
});

test.each([320, 1280])("at %i px what the panel changes is seen below it", async (width) => {
  const { page } = await site.open("regulation/", { width });
  await page.click("#vision-link");
  await page.check('input[name="size"][value="huge"]');
  const panel = await page.locator("#vision-panel").boundingBox();
  expect(panel?.height).toBeLessThanOrEqual(400);
});

test("the largest text stands in one column", async () => {
  const { page } = await site.open("regulation/");
  await page.click("#vision-link");
  await page.check('input[name="size"][value="huge"]');
  const [sheet, about] = await Promise.all(
    ["#page-main", ".about"].map((selector) => page.locator(selector).boundingBox()),
  );
  expect(sheet?.width).toBeGreaterThan(1100);
  expect((about?.y ?? 0) + (about?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
});
