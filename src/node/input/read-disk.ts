import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";

import { UserError } from "../../engine/problem.ts";
import { shown } from "./shown.ts";

/**
 * The bytes of a file. Refuses (UserError) what cannot be read, and what is no file: a pipe would
 * keep the program waiting.
 */
export function readBytes(path: string): Uint8Array {
  return asReadable(path, () => {
    const stats = statSync(path);
    if (!stats.isFile() && !stats.isDirectory()) throw unreadable(path, "это не файл");
    return readFileSync(path);
  });
}

/** What lies in a folder; refuses (UserError) one that cannot be read. */
export function listFolder(path: string): Dirent[] {
  return asReadable(path, () => readdirSync(path, { withFileTypes: true }));
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "нет права на чтение",
  EPERM: "нет права на чтение",
  EISDIR: "это папка, а нужен файл",
  ELOOP: "ссылка ведёт сама на себя",
  ENOENT: "ссылка ведёт в никуда",
  EIO: "диск отвечает ошибкой",
};

/** The disk's refusals are the user's to mend; anything else is a bug and is thrown on. */
function asReadable<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reason = reasons[code];
    if (reason === undefined) throw error;
    throw unreadable(path, reason);
  }
}

function unreadable(path: string, reason: string): UserError {
  const file = shown(path);
  return new UserError([
    {
      ...{ file, line: 1, column: 1, severity: "error" },
      rule: "unreadable",
      message: `«${file}» не прочитать: ${reason}.`,
      hint: "Проверьте, что это и открывается ли оно, или уберите его из папки с данными.",
    },
  ]);
}
