import { pathsOf } from "../cache/cache-record.ts";
import { sumProgram } from "../cache/program-sum.ts";
import type { RunResult } from "../run/run-task.ts";
import type { SortedRun } from "../run/sort-made.ts";
import type { DocumentsPart } from "./part-file.ts";
import type { Shard } from "./shard.ts";

/** What a run made of a part, without what it was asked. */
export function partOf(
  { organizations, internal }: Pick<RunResult, "organizations" | "internal">,
  shard: Shard,
  { made, failed }: { [Field in keyof SortedRun]: readonly SortedRun[Field][number][] },
): Omit<DocumentsPart, "whole" | "site"> {
  return {
    ...{ type: "documents", shard, program: sumProgram(), organizations },
    failed: failed.map(({ id }) => id),
    files: made.flatMap(pathsOf),
    internal: [...internal],
  };
}
