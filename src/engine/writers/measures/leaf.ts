import type { Layout } from "./layout.ts";

type Sheet = Pick<Layout, "page" | "halves" | "margins">;

/** What is read as a page (millimetres): the sheet, or half of one that is cut in two. */
export function leafOf({ page, halves }: Pick<Sheet, "page" | "halves">): Layout["page"] {
  return halves ? { width: page.width / 2, height: page.height } : page;
}

/** Width between the margins, in millimetres. */
export function textWidth(layout: Sheet): number {
  return leafOf(layout).width - layout.margins.left - layout.margins.right;
}
