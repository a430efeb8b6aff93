import type { MadeDocument } from "../../index.ts";
import type { Placed } from "./pack-all.ts";

/** A letter that goes out by itself: no message of the program encloses it. */
export function isSentSigned(
  { folder, document }: Placed,
  _: number,
  all: readonly Placed[],
): boolean {
  const { tree, record, name } = document;
  const isOwn = tree.properties.layout === "letter" && record?.isDraft === true;
  return (
    folder === "sign" &&
    isOwn &&
    !all.some((each) => each.document.enclosures.some((enclosed) => enclosed.name === name))
  );
}

/** Each once; of one day what others rest on comes first. */
export function sortPapers(placed: readonly Placed[]): MadeDocument[] {
  const papers = [...new Map(placed.map(({ document }) => [titleOf(document), document])).values()];
  return papers.toSorted(
    (a, b) => compare(dayOf(a) ?? last, dayOf(b) ?? last) || rankOf(a) - rankOf(b),
  );
}

/** The Regulation, the order that approves it, other orders, which cite both; then letters. */
function rankOf({ tree }: MadeDocument): number {
  const { kind, layout } = tree.properties;
  const place = ["regulation", "order-use"].indexOf(kind);
  if (place !== -1) return place;
  return layout === "order" ? 2 : 3;
}

/** After all days. */
export const last = "9999";

/** By code units: days as they follow. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the page calls it. */
export function titleOf({ tree }: MadeDocument): string {
  return tree.properties.title;
}

/** Only of what has a record: a sheet that is filled in later has no day of its own. */
export function dayOf({ tree, record }: MadeDocument): string | null {
  const { date } = tree.properties;
  return record === null || date === "" ? null : date;
}
