import type { Models } from "../../packages/sferum/model/create-models.ts";
import { currentEditions } from "../../packages/education/facts/current-editions.ts";
import type { Edition } from "../generated/types.ts";
import type { Organization } from "../check/open-organization.ts";
import type { DocumentText } from "./texts.ts";

/** One document to make: of a kind, for a record in documents.yaml, for a member of a list. */
export interface Variant {
  kind: string;
  name: string;
  text: DocumentText;
  edition: Edition | null;
  item: { id: string } | null;
}

/**
 * The documents of a kind: one for each current record, and each of these for each member. Also
 * the document of a repealed edition, asked for by its id, where its own words are kept: today's
 * text is never passed off as that of another day.
 */
export function listVariants(
  kind: string,
  { data, texts, frozen }: Organization,
  models: Models,
): Variant[] {
  const all = data.documents.editions;
  const kept = frozen.get(kind);
  if (kept) {
    const repealed = all.filter(({ id, status }) => id === kind && status === "repealed");
    return repealed.map((edition) => ({ kind, name: kind, text: kept, edition, item: null }));
  }
  const text = texts.get(kind);
  if (!text) return [];
  const { edition: record, repeat } = text.settings;
  const editions = record === undefined ? [null] : currentEditions(all, record);
  const items = repeat === undefined ? [null] : [null, ...models.latest[repeat.of]];
  return editions.flatMap((edition) =>
    items.map((item) => ({
      kind,
      name: `${kind}${editionSuffix(edition)}${item ? `-${item.id}` : ""}`,
      text: (edition?.kind === kind ? frozen.get(edition.id) : undefined) ?? text,
      edition,
      item,
    })),
  );
}

/** Orders of one kind are told apart by their ids; versions of one document bear one name. */
function editionSuffix(edition: Edition | null): string {
  if (edition?.edition !== undefined || edition === null) return "";
  const { id, kind } = edition;
  return id.startsWith(kind) ? id.slice(kind.length) : `-${id}`;
}
