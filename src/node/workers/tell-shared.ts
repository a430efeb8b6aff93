import { tellCommon, type ToldCommon } from "../cache/known-common.ts";
import { openDiskContent } from "../input/open-disk-content.ts";
import { type OthersInternal, othersInternal } from "../run/others-internal.ts";
import type { Task } from "../run/task.ts";
import type { ThreadedRun } from "./open-threaded-run.ts";

/** What a run tells of more than one organization, as plain data: it may be of another process. */
export interface ToldShared extends ToldCommon {
  /** What must not stand on a site of organizations that were not asked for; none without a site. */
  others: OthersInternal;
}

/** To be asked when the run is over; `asked` are all organizations that were asked for. */
export function tellShared(
  { common, read }: ThreadedRun,
  { content, output }: Task,
  asked: readonly string[],
): ToldShared {
  const withSite = typeof output?.sites === "string";
  const others = withSite ? othersInternal(asked, openDiskContent(content), common.reference) : [];
  return { ...tellCommon(read, common), others };
}
