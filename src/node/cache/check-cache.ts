import { type Disk, nodeDisk } from "../output/disk.ts";
import type { Outcome } from "../run/task.ts";
import type { TaskCache } from "./cached-run.ts";
import { judgedKey } from "./cache-record.ts";
import { sumCommon, sumOf } from "./input-sums.ts";
import {
  commonKey,
  type CommonRecord,
  isCommonRecord,
  openKnownCommon,
  recordCommon,
} from "./known-common.ts";
import { sumProgram } from "./program-sum.ts";
import { openSealed, sealText } from "./sealed-text.ts";
import { keyOf, sumTask } from "./sum-content.ts";
import { readSummedJson, writeSummed } from "./summed-file.ts";

/** What checks of a content folder found. */
export interface CheckCache extends TaskCache {
  /** Remembers what was found. */
  save: () => void;
}

/** The file of it: each text is sealed with the sum of all that it follows from. */
interface Kept {
  common: string | null;
  /** All organizations of the folder at once: many seals take long to open. */
  all: string | null;
  organizations: Record<string, string>;
}

/**
 * Opens the cache of a file, which may be deleted at any time. Unlike the cache of what is made it
 * lies outside of the folders of a run, so it must tell nobody anything: what was found of data is
 * sealed with the sum of the very data, of the program and of the day.
 */
export function openCheckCache(
  path: string,
  { program = sumProgram, disk = nodeDisk }: { program?: () => string; disk?: Disk } = {},
): CheckCache {
  const kept = readKept(disk, path);
  const found = new Map<string, Outcome>();
  const asked: { day: string | null; all: readonly string[] | null } = { day: null, all: null };
  const known = new Map<string, Outcome>();
  const circumstances = () => ({ program: program(), day: asked.day });
  let common: string | null = null;
  return {
    findKnown: (task, content, organizations) => {
      asked.day = task.day ?? null;
      asked.all = task.organizations.length > 0 || task.only ? null : organizations;
      const files = content.readCommon();
      const sums = { base: sumTask(task, program()), common: sumCommon(files) };
      const record = openCommon(kept.common, commonKey(sums.common, circumstances()));
      const keys = organizations.map((id): Keyed => [id, keyOf(content, sums, id)]);
      const outcomes = openOutcomes(kept, keys, asked.day);
      for (const outcome of outcomes) known.set(outcome.id, outcome);
      const opened = openKnownCommon(files, record, circumstances());
      return { sums, common: opened, outcomes, kept: new Map() };
    },
    keepCommon: (told) => {
      const record = recordCommon(told, circumstances());
      common = sealText(JSON.stringify(record), record.key);
    },
    keep: (outcome) => {
      if (outcome.key !== null) found.set(outcome.id, outcome);
    },
    save: () => {
      if (common === null && found.size === 0) return;
      const now = { found, known, common, ...asked };
      writeSummed(disk, path, JSON.stringify(withFound(kept, now)));
    },
  };
}

/** What a check found out, and what it knew. */
interface Found {
  found: ReadonlyMap<string, Outcome>;
  known: ReadonlyMap<string, Outcome>;
  common: string | null;
  day: string | null;
  /** All organizations of the folder, where all were asked for. */
  all: readonly string[] | null;
}

function withFound(kept: Kept, { found, known, common, day, all }: Found): Kept {
  const sealed = Array.from(found, ([id, outcome]): [string, string] => [
    id,
    sealOutcome(outcome, day),
  ]);
  const organizations = new Map([...Object.entries(kept.organizations), ...sealed]);
  const whole = all?.flatMap((id) => found.get(id) ?? known.get(id) ?? []);
  const isWanted = ([id]: [string, string]): boolean => all?.includes(id) ?? true;
  return {
    common: common ?? kept.common,
    all: whole ? sealAll(whole, day) : kept.all,
    organizations: Object.fromEntries([...organizations].filter(isWanted)),
  };
}

/** An organization with the sum of what it is made of; null where a file cannot be read. */
type Keyed = [id: string, key: string | null];

function sealOutcome(outcome: Outcome, day: string | null): string {
  return sealText(JSON.stringify(outcome), sumOf(judgedKey(outcome.key ?? "", day)));
}

function sealAll(outcomes: readonly Outcome[], day: string | null): string {
  const keys = outcomes.map(({ id, key }): Keyed => [id, key]);
  return sealText(JSON.stringify(outcomes), sumOf([keys, day]));
}

/** What is known: of all where nothing changed, else of one after another. */
function openOutcomes(
  { all, organizations }: Kept,
  keys: readonly Keyed[],
  day: string | null,
): Outcome[] {
  const text = all === null ? null : openSealed(all, sumOf([keys, day]));
  const whole: unknown = text === null ? null : JSON.parse(text);
  if (Array.isArray(whole) && whole.every(isOutcome)) return whole;
  return keys.flatMap(([id, key]) => {
    const sealed = organizations[id];
    return key === null || sealed === undefined
      ? []
      : openOutcome(sealed, sumOf(judgedKey(key, day)));
  });
}

function openCommon(sealed: string | null, sum: string): CommonRecord | null {
  const text = sealed === null ? null : openSealed(sealed, sum);
  const record: unknown = text === null ? null : JSON.parse(text);
  return isCommonRecord(record) ? record : null;
}

function openOutcome(sealed: string, sum: string): Outcome[] {
  const text = openSealed(sealed, sum);
  const outcome: unknown = text === null ? null : JSON.parse(text);
  return isOutcome(outcome) ? [outcome] : [];
}

/** It was sealed by this very program, whose sum is in the key. */
function isOutcome(value: unknown): value is Outcome {
  return typeof value === "object" && value !== null && "internal" in value;
}

function readKept(disk: Disk, path: string): Kept {
  const kept = readSummedJson(disk, path);
  return isKept(kept) ? kept : { common: null, all: null, organizations: {} };
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === "object" &&
    value !== null &&
    "common" in value &&
    (value.common === null || typeof value.common === "string") &&
    "all" in value &&
    (value.all === null || typeof value.all === "string") &&
    "organizations" in value &&
    typeof value.organizations === "object" &&
    value.organizations !== null &&
    Object.values(value.organizations).every((sealed) => typeof sealed === "string")
  );
}
