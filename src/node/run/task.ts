import type { InternalValue } from "../../engine/privacy/internal-values.ts";
import type { Problem } from "../../engine/problem.ts";
import type { SiteOrganization } from "../../engine/site/data.ts";
import { type Format, formats } from "../../engine/writers/formats.ts";
import type { FormerFiles, Written } from "../cache/former-files.ts";
import type { StagedFolder } from "../output/outputs.ts";

/** All of them, for those who make what there is: the public API has them too, with the whole program. */
export { type Format, formats };

/** What a command asks of the organizations of a content folder; an empty list means all. */
export interface Selection {
  /** The content folder. */
  content: string;
  organizations: readonly string[];
  /** Of these, only so many are taken; absent: all. */
  only?: readonly string[] | undefined;
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
  /** Organizations whose files are there already: they are checked, and nothing is written. */
  kept?: readonly string[];
  /** How to sum what organizations are made of; absent where nobody asks. */
  sums?: Sums;
}

export interface Sums {
  /** Of the program and of what was asked of it. */
  base: string;
  /** Of what all organizations share, as it was read first. */
  common: string;
}

/** What to write of each organization, and where. */
export interface Output {
  formats: readonly Format[];
  /** Whether files are written only of documents that a site shows. */
  onlySite?: boolean;
  folder: StagedFolder;
  /** Where all that a site shows of each organization is put (site-texts.ts); null: nobody asks. */
  sites: string | null;
  /** Files that may be taken, as they were written of the same trees; absent: nobody asks. */
  former?: FormerFiles | null;
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
  /** Whether mistakes kept it from being made. */
  isStopped: boolean;
  /** The sum of all that its files were made of; null where nobody asked, or it is not known. */
  key: string | null;
}

export interface MadeFiles {
  /** The organization. */
  id: string;
  /** The kinds of its documents. */
  kinds: string[];
  /** Number of files. */
  files: number;
  /** The names of the files, those of signatures too, in its folder, and their SHA-256. */
  paths: [name: string, sum: string][];
  /** Of what they were written, where somebody may ask in the next run. */
  written: Written;
  /** What the site tells of it on the pages of others, if that was ordered. */
  site: SiteOrganization | null;
  /** The sum of all that the site shows of it. */
  siteSum: string | null;
  /** What is wrong with signed files: the build refuses them. */
  problems: Problem[];
}
