import { openTextCache, type TextCache } from "../node/cache/text-cache.ts";
import type { Terminal } from "./terminal.ts";

/** 0: all is well; 1: problems in the user's input; 2: wrong usage, or a bug of ours. */
export type ExitCode = 0 | 1 | 2;

/** What a command is given, and the verdict that it sets. */
export interface Session {
  terminal: Terminal;
  exitCode: ExitCode;
  /** The current day (YYYY-MM-DD), for commands that were given none. */
  today: () => string;
  /** Where commands may keep what they found out; null: nowhere. */
  cacheFolder: string | null;
}

/** What former runs parsed, where something may be kept. */
export function openTexts({ cacheFolder }: Session): TextCache | null {
  return cacheFolder === null ? null : openTextCache(cacheFolder);
}
