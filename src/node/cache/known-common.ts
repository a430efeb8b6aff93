import type { OpenedSettings } from "../../engine/check/apply-settings.ts";
import type { CommonFiles } from "../../engine/content/open-content.ts";
import type { Problem } from "../../engine/problem.ts";
import type { Run } from "../run/open-run.ts";
import { sumCommon, sumOf } from "./input-sums.ts";

/** What a run tells of what all organizations share. */
export interface KnownCommon {
  /** Null where reglament.yaml does not hold. */
  settings: OpenedSettings | null;
  problems: Problem[];
  /** The kinds of documents that have a text. */
  kinds: string[];
  /** The files that were read, as problems name them. */
  sources: string[];
  /** The names of the fields that hold what is private. */
  privateFields: readonly string[];
}

/** The same as it is kept. */
export interface CommonRecord extends KnownCommon {
  key: string;
  /** What the organizations were asked: whether any has a text of a kind. */
  asked: (readonly [kind: string, hasText: boolean])[];
}

/** The common files of a run, and what was asked of them meanwhile: the organizations, too. */
export interface AskedCommon {
  files: CommonFiles;
  asked: ReadonlyMap<string, boolean>;
}

/** Notes each question about the texts of organizations: what follows depends on the answers. */
export function noteAsked(files: CommonFiles): AskedCommon {
  const asked = new Map<string, boolean>();
  const hasText = (kind: string): boolean => {
    const answer = asked.get(kind) ?? files.hasText(kind);
    asked.set(kind, answer);
    return answer;
  };
  return { files: { ...files, hasText }, asked };
}

/** What a run tells of what all organizations share, as plain data: it may be of another process. */
export interface ToldCommon {
  common: KnownCommon;
  /** The sum of the files, as they were read. */
  sum: string;
  /** What was asked of the organizations. */
  asked: CommonRecord["asked"];
}

/** To be asked when the run is over. */
export function tellCommon(
  { files, asked }: AskedCommon,
  { settings, problems, documents, sources, privateFields }: Run["common"],
): ToldCommon {
  const common = { settings, problems, kinds: [...documents.keys()], sources, privateFields };
  return { common, sum: sumCommon(files), asked: [...asked] };
}

interface Circumstances {
  program: string;
  /** The day of judgement. */
  day: string | null;
}

export function recordCommon(
  { common, sum, asked }: ToldCommon,
  circumstances: Circumstances,
): CommonRecord {
  return { key: commonKey(sum, circumstances), asked, ...common };
}

/** The sum of what the record of common files with this sum follows from, but for what was asked. */
export function commonKey(common: string, { program, day }: Circumstances): string {
  return sumOf({ program, day, common });
}

/** What is known of these files; null where they, the day or an answer is another. */
export function openKnownCommon(
  files: CommonFiles,
  record: CommonRecord | null,
  circumstances: Circumstances,
): KnownCommon | null {
  if (record?.key !== commonKey(sumCommon(files), circumstances)) return null;
  const isOther = record.asked.some(([kind, answer]) => files.hasText(kind) !== answer);
  return isOther ? null : record;
}

/** It was written whole (summed-file.ts) by this very program, whose sum is in the key. */
export function isCommonRecord(value: unknown): value is CommonRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof Reflect.get(value, "key") === "string" &&
    "settings" in value &&
    ["asked", "problems", "kinds", "sources", "privateFields"].every((name) =>
      Array.isArray(Reflect.get(value, name)),
    )
  );
}
