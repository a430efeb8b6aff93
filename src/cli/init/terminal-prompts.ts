import { stdin, stdout } from "node:process";

import type { Prompts } from "./prompts.ts";

/**
 * Prompts in the terminal of this process; null where nobody could answer: both ends must be one,
 * else the program would wait for ever.
 */
export async function openTerminalPrompts(): Promise<Prompts | null> {
  if (!stdin.isTTY || !stdout.isTTY) return null;
  const { confirm, isCancel, log, select, text, updateSettings } = await import("@clack/prompts");
  // Ctrl+D ends the input: without a word on it the program would end in the middle of a question.
  updateSettings({ aliases: { "\u0004": "cancel" } });
  const isBack = watchEscape();
  log.message("Esc — к предыдущему вопросу, Ctrl+C — прервать: тогда ничего не запишется.");
  return {
    isBack,
    note: (words) => {
      log.message(words);
    },
    warn: (words) => {
      log.warn(words);
    },
    text: async ({ message, initial, example, refuse }) => {
      const answer = await text({
        ...{ message, initialValue: initial, placeholder: example },
        validate: (words) => refuse(words ?? "") ?? undefined,
      });
      return isCancel(answer) ? null : answer;
    },
    choose: async ({ message, choices, initial }) => {
      const options = choices.map(({ value, label }) => ({ value, label }));
      const answer = await select({
        message: `${message} (стрелки ↑ и ↓, потом Enter)`,
        options,
        // They are English.
        showInstructions: false,
        ...(initial !== null && { initialValue: initial }),
      });
      return isCancel(answer) ? null : answer;
    },
    confirm: async (message, initial) => {
      const words = { active: "Да", inactive: "Нет" };
      const answer = await confirm({ message, initialValue: initial, ...words });
      return isCancel(answer) ? null : answer;
    },
  };
}

/**
 * Whether the last key was Esc: it ends a question as Ctrl+C does, but thirty answers must not go
 * with one that was mistyped.
 */
function watchEscape(): () => boolean {
  let isEscape = false;
  stdin.on("keypress", (_: unknown, key?: { name?: string }) => {
    isEscape = key?.name === "escape";
  });
  return () => isEscape;
}
