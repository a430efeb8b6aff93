import type { Content } from "../../engine/content/open-content.ts";
import { openDiskContent } from "../input/open-disk-content.ts";
import { listChanged } from "./list-changed.ts";
import { type Shard, shardOf } from "./shard.ts";

/** By what a part of the organizations is chosen. */
export interface PartAsked {
  /** The content folder. */
  content: string;
  /** Ids; none named: all. */
  organization: readonly string[];
  shard?: Shard;
  /** A commit: those of whose files something changed since. */
  changedSince?: string;
}

/**
 * The ids of the organizations that a run is to take; undefined where it takes all that were named.
 * Refuses (UserError) as `listOrganizations` and `listChanged`.
 */
export function choosePart({
  content: folder,
  organization,
  shard,
  changedSince,
}: PartAsked): string[] | undefined {
  if (!shard && changedSince === undefined) return undefined;
  const all = openDiskContent(folder).listOrganizations(organization);
  const changed = changedSince === undefined ? null : listChanged(folder, changedSince);
  return all.filter(
    (id) =>
      (!shard || shardOf(id, shard.of) === shard.number) && (changed === null || changed.has(id)),
  );
}

/** A content of which only these are looked at. */
export function narrowContent(content: Content, only: readonly string[] | undefined): Content {
  if (only === undefined) return content;
  const isWanted = new Set(only);
  return {
    ...content,
    listOrganizations: (named) => content.listOrganizations(named).filter((id) => isWanted.has(id)),
  };
}
