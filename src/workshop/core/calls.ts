import type { Core } from "./open-core.ts";

/** What the page may ask of the worker: everything that the core answers, by its name. */
export type CallName = keyof Core;

/** A question, in the union of all of them. */
export type Call = {
  [Name in CallName]: { name: Name; given: Parameters<Core[Name]>[0] };
}[CallName];

/** The page's first message: the ZIP that the build put into it, as base64. */
export interface Opening {
  name: "open";
  assets: string;
}

/** An answer, or that there is none: words for a person, or a mistake of ours. */
export type Reply<Answer> = { answer: Answer } | { trouble: Trouble };

/** Why there is no answer. */
export interface Trouble {
  message: string;
  /** Whether the words are about the user's data; else the program is at fault. */
  isOfUser: boolean;
}
