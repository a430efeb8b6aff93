import { basicFamilies } from "./basic-pages/index.ts";
import type { BasicPage } from "./basic-pages/basic-page.ts";
import { rulePages } from "./index.ts";
import type { RulePage } from "./rule.ts";

const pages = new Map<string, RulePage | BasicPage>(
  [...basicFamilies.flatMap((family) => family.pages), ...rulePages].map((page) => [page.id, page]),
);

/** The page of the rule or check that a problem names; undefined for an unknown id. */
export function findPage(id: string): RulePage | BasicPage | undefined {
  return pages.get(id);
}

/** A rule's page says why and shows examples; a short one only what must hold and how to mend it. */
export function isRulePage(page: RulePage | BasicPage): page is RulePage {
  return "why" in page;
}
