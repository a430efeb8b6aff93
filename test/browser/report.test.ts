import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeHtml } from "../../src/engine/coverage/formats/html/write-html.ts";
import { sample } from "../engine/coverage/sample.ts";
import { openBrowser } from "./open-browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([375, 1280])("the pictures of a report are seen whole at %i pixels", async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.setContent(String(writeHtml(sample)[0]?.bytes));
  const pictures = await page.locator(".chart, .chart svg").all();
  expect(pictures.length).toBeGreaterThan(1);
  for (const picture of pictures) {
    const box = await picture.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
  }
  await page.close();
});

test("the map of many organizations fits a common screen with all its figures", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const organizations = sample.organizations
    .filter(({ requirements }) => requirements.length > 0)
    .flatMap((some) => {
      const requirements = Array.from({ length: 54 }, () => some.requirements)
        .flat()
        .slice(0, 54);
      const each = { ...some, requirements, name: "МБДОУ «Детский сад № 12 г. Новоречинска»" };
      return [each, { ...each, id: "next" }];
    });
  const coverage = { ...sample, organizations };
  await page.setContent(String(writeHtml(coverage)[0]?.bytes));
  const box = await page.locator("table:has(thead .figure)").first().boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(1280);
  await page.close();
});
