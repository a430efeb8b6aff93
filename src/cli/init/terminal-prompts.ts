import { stdin, stdout } from "node:process";

import type { Prompts } from "./prompts.ts";

/**
 * Prompts in the terminal of this process; null where nobody could answer: both ends must be one,
 * else the program would wait for ever.
 */
export async function openTerminalPrompts(): Promise<Prompts | null> {
  if (!stdin.isTTY || !stdout.isTTY) return null;
  const { confirm, isCancel, log, select, text } = await import("@clack/prompts");
  return {
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
        message,
        options,
        ...(initial !== null && { initialValue: initial }),
      });
      return isCancel(answer) ? null : answer;
    },
    confirm: async (message, initial) => {
      const answer = await confirm({
        message,
        initialValue: initial,
        active: "Да",
        inactive: "Нет",
      });
      return isCancel(answer) ? null : answer;
    },
  };
}
