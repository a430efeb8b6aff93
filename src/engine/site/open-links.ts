import type { MadeDocument } from "../documents/write-documents.ts";
import { dayOf } from "../documents/document-record.ts";
import type { Subject } from "../package/subject.ts";
import type { Block, Citation } from "../tree/types.ts";
import type { Surroundings } from "../writers/html/write-html-fragment.ts";
import type { Fact } from "./data.ts";
import { type FoundMention, openMentions } from "./mentions.ts";

/** Where the words of a document lead within the site of its organization. */
export interface SiteLinks extends Surroundings {
  /** A fact whose description names a published document leads to its page. */
  link: (fact: Fact) => Fact;
}

/**
 * What a public document may lead to: public documents (`shown`) alone, of the edition that a paper
 * of its day goes by. Of `all` documents it is known what records their kinds are made for.
 */
export function openLinks(
  { recordOn, asOf }: Subject,
  shown: readonly MadeDocument[],
  all: readonly MadeDocument[],
  organization: { full: string; short: string },
): (document: MadeDocument) => SiteLinks {
  const labels = new Map(shown.map(({ name, tree }) => [name, labelsIn(tree.children)] as const));
  const recordKinds = new Map(
    all.map(({ tree, settings }) => [tree.properties.kind, settings.edition ?? null] as const),
  );
  return ({ name, record, settings }) => {
    const day = record ? dayOf(record, settings) : asOf;
    const others = shown.filter((other) => other.name !== name);
    const isOfDay = (other: MadeDocument): boolean =>
      other.record !== null && recordOn(other.record.kind, day)?.id === other.record.id;
    const titled = others.filter((other) => other.record?.edition != null && isOfDay(other));
    const find = openMentions(others, titled, organization);
    const addressOf = ({ kind, label }: Citation): string | null => {
      const recordKind = recordKinds.has(kind) ? recordKinds.get(kind) : kind;
      const cited = recordKind == null ? null : recordOn(recordKind, day);
      const target = others.find(
        (other) =>
          (cited ? other.record?.id === cited.id : other.name === kind) &&
          labels.get(other.name)?.has(label),
      );
      return target ? `../${target.name}/#${label}` : null;
    };
    return {
      addressOf,
      findLinks: (text) =>
        find(text).map(({ start, end, name: other }) => ({ start, end, href: `../${other}/` })),
      link: (fact) => linkFact(fact, find),
    };
  };
}

function linkFact(fact: Fact, find: (text: string) => FoundMention[]): Fact {
  const [found] = fact.href === undefined ? find(fact.description) : [];
  return found ? { ...fact, path: `${found.name}/` } : fact;
}

function labelsIn(blocks: readonly Block<string>[]): Set<string> {
  return new Set(blocks.flatMap(listLabels));
}

function listLabels(block: Block<string>): string[] {
  if (block.type === "annexMark") return [block.label];
  if (block.type !== "section" && block.type !== "clause") return [];
  return [block.label, ...block.children.flatMap(listLabels)];
}
