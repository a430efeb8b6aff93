import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { buildSite } from "../../src/site/build-site.ts";
import { makeOnce } from "../make-once.ts";
import { threeOrganizations } from "../site/sample-site.ts";
import { useSite } from "./use-site.ts";

/** Each organization may have an index of its own. */
const site = useSite(() =>
  makeOnce("sample-parts", (outDir) => buildSite(threeOrganizations, { outDir, searchEach: 1 })),
);

const ids = threeOrganizations.organizations.map(({ id }) => id);

/** The organizations whose pages are found. */
async function owners(page: Page): Promise<string[]> {
  await page.waitForFunction(() =>
    /Найдено|Ничего|не загрузился/.test(
      document.querySelector("#search-status")?.textContent ?? "",
    ),
  );
  const links = page.locator("#search-results a[href]");
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute("href") ?? ""),
  );
  return [...new Set(hrefs.map((href) => href.split("/")[1] ?? ""))].toSorted();
}

test("what stands in all parts is found in all", async () => {
  const { page, troubles } = await site.open("search/?q=Сферум");
  expect(await owners(page)).toEqual(ids.toSorted());
  expect(troubles).toEqual([]);
});

test.each(ids)("of «%s» alone, if that is chosen", async (id) => {
  const { page, troubles } = await site.open(`search/?q=Сферум&org=${id}`);
  expect(await owners(page)).toEqual([id]);
  expect(troubles).toEqual([]);
});
