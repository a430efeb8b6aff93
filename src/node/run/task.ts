import type { InternalValue } from "../../engine/privacy/internal-values.ts";
import type { Problem } from "../../engine/problem.ts";
import type { SiteOrganization } from "../../engine/site/data.ts";
import type { Format } from "../../engine/writers/formats.ts";
import type { StagedFolder } from "../output/outputs.ts";

/** What a command asks of the organizations of a content folder; an empty list means all. */
export interface Selection {
  /** The content folder. */
  content: string;
  organizations: readonly string[];
  /** Document kinds. */
  documents: readonly string[];
  /** The day (YYYY-MM-DD) on which compliance is judged; without one it is not. */
  day?: string | null;
  /** The day (YYYY-MM-DD) of papers without a date of their own; null: the data tell it. */
  asOf?: string | null;
}

/** The same with what to write: plain data, which can be sent to another thread. */
export interface Task extends Selection {
  /** Null: everything is checked and nothing is written. */
  output: Output | null;
}

/** What to write of each organization, and where. */
export interface Output {
  formats: readonly Format[];
  folder: StagedFolder;
  withSite: boolean;
}

/** What came of one organization, as plain data: its documents are on the disk. */
export interface Outcome {
  id: string;
  problems: Problem[];
  /** What must not be published, also of data that do not hold. */
  internal: InternalValue[];
  /** The kinds of its own texts. */
  ownKinds: string[];
  /** The files that were read for it, as problems name them. */
  sources: string[];
  /** Null where nothing was written: not ordered, or kept back by mistakes. */
  made: MadeFiles | null;
}

export interface MadeFiles {
  /** The organization. */
  id: string;
  /** The kinds of its documents. */
  kinds: string[];
  /** Number of files. */
  files: number;
  /** What the site shows, if that was ordered. */
  site: SiteOrganization | null;
  /** What is wrong with signed files: the build refuses them. */
  problems: Problem[];
}
