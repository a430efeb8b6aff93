import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { basicFamilies } from "../../../src/engine/check/basic-pages/index.ts";
import { findPage } from "../../../src/engine/check/rule-pages.ts";
import { listFiles } from "../../../src/node/input/list-files.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";

const pages = basicFamilies.flatMap((family) => family.pages);

/** All others are errors. */
const milder = {
  warning: [
    ...["unused-ignore", "security-expired", "stray-file", "yaml-cut-value"],
    ...["sheet-missing-row", "sheet-emptied", "sheet-history", "sheet-column-repeated"],
    ...["sheet-row-skipped", "sheet-hidden", "amended-clause-lost", "amended-text-common"],
  ],
  info: [
    ...["sealed-differs", "sheet-column-guessed", "sheet-column-unknown", "sheet-lost-zero"],
    ...["sheet-date-order", "sheet-address"],
    ...["sheet-name-order", "sheet-name-remark", "sheet-sex", "sheet-position"],
    ...["sheet-private-contact", "sheet-name-letters", "sheet-group-name", "sheet-phone-code"],
  ],
};

/** The ids that the program's own sources name: `rule: "…"`, and words that only ids begin with. */
function idsInSources(): Set<string> {
  const cwd = fileURLToPath(new URL("../../../src", import.meta.url));
  const files = listFiles(cwd).filter(
    (file) => file.endsWith(".ts") && !file.includes("/basic-pages/"),
  );
  const id = /\brule: "([a-z-]+)"|"((?:text|yaml)-[a-z-]+)"/g;
  return new Set(
    files.flatMap((file) =>
      Array.from(
        readFileSync(`${cwd}/${file}`, "utf8").matchAll(id),
        ([, rule, word]) => rule ?? word ?? "",
      ),
    ),
  );
}

test("every id that a problem may have has a page, and no page is without a problem", () => {
  const ids = idsInSources();
  expect(ids.size).toBeGreaterThan(50);
  expect([...ids].filter((id) => !findPage(sferum.families, id))).toEqual([]);
  expect(pages.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
});

test("ids are unique, also among the rules", () => {
  const ids = [...pages, ...sferum.rulePages].map(({ id }) => id);
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
});

test.each(pages.map((page) => [page.id, page] as const))(
  "%s tells people what they need",
  (_, page) => {
    expect(page.title).toMatch(/^[А-ЯЁ«].*[^.]$/);
    expect(page.mend).toMatch(/^[А-ЯЁ].{8,}[.:\-»]$/s);
    const mild = Object.entries(milder).find(([, ids]) => ids.includes(page.id))?.[0];
    expect(page.severity).toBe(mild ?? "error");
  },
);
