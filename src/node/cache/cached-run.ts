import type { Content } from "../../engine/content/open-content.ts";
import type { MadeFiles, Outcome, Sums, Task } from "../run/task.ts";
import { type CacheRecord, judgedKey, recordOf } from "./cache-record.ts";
import { sumCommon } from "./input-sums.ts";
import type { Cache } from "./open-cache.ts";
import {
  type CommonRecord,
  type KnownCommon,
  openKnownCommon,
  recordCommon,
  type ToldCommon,
} from "./known-common.ts";
import { sumProgram } from "./program-sum.ts";
import { type Compared, type Comparison, openComparison, type Verify } from "./verify.ts";
import { keyOf, sumTask } from "./sum-content.ts";

/** A cache as a run sees it. */
export interface TaskCache {
  findKnown: (task: Task, content: Content, organizations: readonly string[]) => KnownRun;
  /** Hears what came of what all organizations share, where that was not known. */
  keepCommon: (told: ToldCommon) => void;
  /** Hears what came of each organization that was not known. */
  keep: (outcome: Outcome) => void;
}

/** What of a task is known before it is run. */
export interface KnownRun {
  sums: Sums;
  /** What came of what all organizations share; null where that is not known. */
  common: KnownCommon | null;
  /** Nothing changed: what came of these is known. */
  outcomes: Outcome[];
  /** Only the day is another: these are to be checked, and their files are there. */
  kept: ReadonlyMap<string, MadeFiles>;
}

/** Looks at what a task would be made of, and finds that of which all is known. */
function findKnown(
  cache: Cache,
  task: Task,
  read: { content: Content; organizations: readonly string[]; program: string },
  comparison?: Comparison,
): KnownRun {
  const { content, organizations, program } = read;
  const files = content.readCommon();
  const sums = { base: sumTask(task, program), common: sumCommon(files) };
  const common = openKnownCommon(files, cache.findCommon(), { program, day: task.day ?? null });
  const outcomes: Outcome[] = [];
  const kept = new Map<string, MadeFiles>();
  for (const id of organizations) {
    const record = cache.find(id);
    if (record?.key !== keyOf(content, sums, id)) continue;
    if (record.judged === judgedKey(record.key, task.day ?? null)) outcomes.push(record.outcome);
    else kept.set(id, record.outcome.made);
  }
  const known = { sums, common, outcomes, kept };
  return comparison?.withoutChosen(known) ?? known;
}

/** What became of an organization whose files were there already. */
export function withKept(outcome: Outcome, kept: KnownRun["kept"]): Outcome {
  const made = kept.get(outcome.id);
  return made && !outcome.isStopped ? { ...outcome, made } : outcome;
}

/** The cache of a run, which remembers what comes of it. */
export interface RunCache extends TaskCache {
  /** The sum of the program. */
  program: () => string;
  /** What was made of an organization when it last was sound, as it lies there still. */
  lastOf: (id: string) => (Outcome & { made: MadeFiles }) | null;
  /** Whether what was made lies where it is to lie since a former run. */
  isKnown: (made: MadeFiles) => boolean;
  /** The organizations that were made again to be compared, and those that came out another. */
  compared: () => Compared;
  /** Remembers what came of the run: its files are in place. */
  save: () => void;
}

/** `program` is the sum of the program, where it is another than this one. */
export function openRunCache(
  cache: Cache,
  { program = sumProgram, verify }: { program?: () => string; verify?: Verify } = {},
): RunCache {
  const comparison = verify && openComparison(verify);
  const records: CacheRecord[] = [];
  const common: CommonRecord[] = [];
  const briefs = new Set<MadeFiles | null>();
  const judged: { day: string | null; all: readonly string[] } = { day: null, all: [] };
  return {
    program,
    compared: () => comparison?.compared() ?? { all: [], wrong: [] },
    findKnown: (task, content, organizations) => {
      judged.day = task.day ?? null;
      if (task.organizations.length === 0 && !task.only) judged.all = organizations;
      const read = { content, organizations, program: program() };
      const known = findKnown(cache, task, read, comparison);
      for (const made of madeOf(known)) briefs.add(made);
      return known;
    },
    keepCommon: (told) => {
      common.push(recordCommon(told, { program: program(), day: judged.day }));
    },
    keep: (outcome) => {
      comparison?.compare(outcome);
      const record = recordOf(outcome, judged.day);
      if (record) records.push(record);
    },
    lastOf: (id) => noting(briefs, cache.find(id)?.outcome ?? null),
    isKnown: (made) => briefs.has(made),
    save: () => {
      common.forEach(cache.saveCommon);
      cache.save(records, judged.all);
    },
  };
}

/** Notes that what was made then is not made now. */
function noting<Last extends { made: MadeFiles }>(
  briefs: Set<MadeFiles | null>,
  last: Last | null,
): Last | null {
  briefs.add(last?.made ?? null);
  return last;
}

/** What was made before and is not made now. */
function madeOf({ outcomes, kept }: KnownRun): (MadeFiles | null)[] {
  return [...outcomes.map(({ made }) => made), ...kept.values()];
}
