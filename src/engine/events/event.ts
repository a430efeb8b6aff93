import type { Answer } from "../interview/answers.ts";
import type { Asked, Control } from "../interview/question.ts";
import type { YamlEdit } from "../yaml/splice-yaml.ts";

/** The data files of an organization by name, as somebody wrote them: nothing is filled in. */
export type WrittenData = Readonly<Record<string, unknown>>;

/** What happened, as far as it was told. */
export interface Happening<Reference> extends Asked<Reference> {
  data: WrittenData;
}

/** A question about what happened. Where its answer goes, the event says. */
export interface EventQuestion<Reference> {
  /** Lower case and hyphens: the name of the answer. */
  id: string;
  ask: string;
  /** Why it is asked, and what a good answer is. */
  why: string;
  control: Control | ((asked: Happening<Reference>) => Control);
  isOptional?: boolean;
  /** Whether it is to be asked; unless told, always. */
  when?: (asked: Happening<Reference>) => boolean;
  /** What most would answer, as far as data and former answers tell. */
  suggest?: (asked: Happening<Reference>) => Answer | null;
}

/** A change of a data file: `file` is its name as the package has it. */
export type EventEdit = YamlEdit & { file: string };

/** What an event changes. */
export interface EventFacts {
  edits: readonly EventEdit[];
  /** What was written, in the words of a person, a sentence each. */
  told: readonly string[];
}

/**
 * Something that happens in the life of every organization, and the dated facts that it leaves:
 * former ones end, none is overwritten.
 */
export interface EventDefinition<Reference> {
  /** Lower case and hyphens. */
  id: string;
  /** «Сменился заведующий». */
  title: string | ((asked: Happening<Reference>) => string);
  /** What will be written. */
  lead: string;
  /** Whether it can have happened, by the data; unless told, always. */
  when?: (asked: Happening<Reference>) => boolean;
  /** What the data lack where it cannot have happened. */
  lacks?: string;
  questions: readonly EventQuestion<Reference>[];
  /** Called with answers to all required questions. */
  tell: (asked: Happening<Reference>) => EventFacts;
}
