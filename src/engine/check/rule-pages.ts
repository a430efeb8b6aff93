import type { BasicPage } from "./basic-pages/basic-page.ts";
import type { RulePage } from "./rule.ts";

/** What is said about a rule, or briefly about a check that is none. */
export type Page = RulePage | BasicPage;

/** Pages of one matter, as people look for them. */
export interface PageFamily {
  title: string;
  pages: readonly Page[];
}

/** The page of the rule or check that a problem names; undefined for an unknown id. */
export function findPage(families: readonly PageFamily[], id: string): Page | undefined {
  for (const { pages } of families) {
    const found = pages.find((page) => page.id === id);
    if (found) return found;
  }
  return undefined;
}

/** A rule's page says why and shows examples; a short one only what must hold and how to mend it. */
export function isRulePage(page: Page): page is RulePage {
  return "why" in page;
}
