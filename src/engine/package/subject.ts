import type { Evidence, Figure } from "../coverage/requirement.ts";
import type { DocumentRecord } from "../documents/document-record.ts";
import type { InternalValue } from "../privacy/internal-values.ts";
import type { SiteAnswers } from "../site/site-answers.ts";

/** What a package answers about an organization; the types of its data stay with it. */
export interface Answers {
  /** The name that documents bear as their author. */
  name: string;
  /** From which address messages are sent. */
  email: string;
  /** The day (YYYY-MM-DD) of papers that have no date of their own: never a clock's. */
  asOf: string;
  /**
   * What texts may speak of on a day (YYYY-MM-DD), a root a name; absent values are null. A document
   * may be signed on another day than that from which it holds.
   */
  modelOn: (day: string, signedOn: string) => object;
  /** What texts see of a record, as `edition`; the record itself unless told. */
  editionOf?: (record: DocumentRecord) => object;
  /** The records of a kind that documents are made for, oldest first; unless told, all in force. */
  currentRecords?: (kind: string) => readonly DocumentRecord[];
  /**
   * The record of a kind that a paper of a day (YYYY-MM-DD) goes by; null where there is none at all.
   * Unless told, the last one dated by then.
   */
  recordOn?: (kind: string, day: string) => DocumentRecord | null;
  /** The members of one of the package's lists; a package without lists has none to tell. */
  itemsOf?: (list: string) => readonly { id: string }[];
  /**
   * Names that are printed as they are registered, in all forms that texts print; unless told, none
   * need that.
   */
  officialNames?: readonly string[];
  /** Absent where the package is for documents alone. */
  site?: SiteAnswers;
}

/** An organization whose data hold, as the engine sees it. */
export interface Subject extends Required<Omit<Answers, "site">> {
  site: SiteAnswers | null;
  /** The name of its folder. */
  id: string;
  records: readonly DocumentRecord[];
  /** What must not be published. */
  internal: readonly InternalValue[];
  /** What the data tell by a day (YYYY-MM-DD) of the requirement with an id. */
  evidenceOn: (day: string) => (requirement: string) => Evidence;
  /** What the package counts by a day (YYYY-MM-DD). */
  figuresOn: (day: string) => Figure[];
  /** By which day (YYYY-MM-DD) it is to be met, as of another; null where none follows. */
  termOn: (day: string) => (requirement: string) => string | null;
  /** The day so many working days after a day; null where the package does not plan. */
  planOn: (day: string) => (workdays: number) => string | null;
  /** Names to be left out of titles in tables. */
  namesInTitles: () => string[];
  /** Whether a record of the reference data concerns it. */
  concerns: (record: string) => boolean;
}
