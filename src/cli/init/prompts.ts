import type { Choice } from "../../index.ts";

/** How a person at a terminal is asked; each answer is null where the person leaves or goes back. */
export interface Prompts {
  /** Whether who gave no answer to the last question wants the one before it. */
  isBack: () => boolean;
  /** Says what stands above the next question. */
  note: (text: string) => void;
  warn: (text: string) => void;
  text: (about: TextPrompt) => Promise<string | null>;
  choose: (about: ChoicePrompt) => Promise<string | null>;
  confirm: (message: string, initial: boolean) => Promise<boolean | null>;
}

export interface TextPrompt {
  message: string;
  /** What stands in the line already, to be taken or changed. */
  initial: string;
  example: string;
  /** Why this cannot be the answer; null where it can. */
  refuse: (text: string) => string | null;
}

export interface ChoicePrompt {
  message: string;
  choices: readonly Choice[];
  initial: string | null;
}
