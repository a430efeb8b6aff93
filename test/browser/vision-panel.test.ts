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
  expect(page.url()).toBe(`${site.address()}accessibility/#vision`);
  expect(troubles).toEqual([]);
});
