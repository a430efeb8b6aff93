import type { Repair } from "../problem.ts";
import type { Path } from "../yaml/yaml-file.ts";

/** The data of files by name as they were written, valid or not; a file that is not there is absent. */
export type WrittenData = Readonly<Record<string, unknown>>;

/** Where something was written. */
export interface Written {
  file: string;
  path: Path;
}

/** A value that nobody wrote and that follows from others. It takes the place of nothing. */
export interface Completion extends Written {
  value: unknown;
  from: Written;
  /** What it follows from, in the nominative: «создание группы «Солнышко»». */
  because: string;
  /** Whether `from` says it in other words: then it was written, and only in another way. */
  isWritten?: boolean;
}

/** Why a field can neither be left out nor follow from others, told at the record that lacks it. */
export interface Incompletable extends Written {
  message: string;
  hint: string;
  /** What mends it, where that leaves nothing to decide. */
  repair?: Repair;
}

/**
 * What a package adds to data before they are checked, so that less is typed: what is added must
 * hold as if it had been written. Takes any data, and adds nothing that it is not sure of.
 */
export type Complete<Reference> = (
  data: WrittenData,
  reference: Reference | null,
) => (Completion | Incompletable)[];
