import { guardCommands } from "./guard-commands.ts";
import { guardTerminal } from "./guard-terminal.ts";

/** Where a command speaks: results on stdout, everything else on stderr. */
export interface Terminal {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Colours only on a terminal, and never with NO_COLOR (no-color.org). */
  colours: boolean;
  /** Columns of the terminal that `out` goes to; null for a file or a pipe. */
  width: number | null;
  /** A line that overwrites itself may be shown. */
  interactive: boolean;
  /** Only the user sees what is said: not a file, a pipe or the log of a CI service. */
  isPrivate?: boolean;
}

/**
 * The terminal of this process. A reader that has seen enough (`| head`) does not end the work: what
 * is still said goes nowhere.
 */
export function processTerminal(): Terminal {
  const { NO_COLOR, CI = "" } = process.env;
  const [safeOut, safeErr] = [guardFor(process.stdout), guardFor(process.stderr)];
  process.stdout.on("error", (error) => {
    if (isClosedPipe(error)) return;
    process.stderr.write("Ответ не записать: на диске нет места, или он не отвечает.\n");
    process.exit(1);
  });
  // There is nowhere left to say it.
  process.stderr.on("error", () => undefined);
  return {
    out: (text) => {
      process.stdout.write(safeOut(text));
    },
    err: (text) => {
      process.stderr.write(safeErr(text));
    },
    colours: process.stdout.isTTY && (NO_COLOR === undefined || NO_COLOR === ""),
    width: process.stdout.isTTY ? process.stdout.columns : null,
    interactive: process.stderr.isTTY,
    isPrivate: process.stdout.isTTY && process.stderr.isTTY && ["", "false", "0"].includes(CI),
  };
}

/**
 * What must happen to every text before it goes to this stream: neither a terminal nor the runner of
 * a CI service may be told what to do by somebody's data. Files and pipes get texts as they are.
 */
export function guardFor({ isTTY }: { isTTY?: boolean }): (text: string) => string {
  const { CI = "" } = process.env;
  const isRead = CI !== "" && CI !== "false";
  const printable = isTTY ? guardTerminal : (text: string): string => text;
  return (text) => (isRead ? guardCommands(printable(text)) : printable(text));
}

/** Whether nobody reads any more what is written. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}

/** Shows how far a long work has come, in one line; says nothing where nobody watches. */
export function showProgress({ err, interactive }: Terminal, text: string): void {
  if (interactive) err(`\r\u001b[K${text}`);
}

/** Clears the line of `showProgress`. */
export function endProgress(terminal: Terminal): void {
  showProgress(terminal, "");
}
