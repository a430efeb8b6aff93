import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";

import { UserError } from "./problem.ts";

/**
 * The bytes of a file; `name` is its path as the user would type it. Refuses (UserError) what
 * cannot be read, and what is no file: a pipe would keep the program waiting.
 */
export function readBytes(path: string, name: string): Uint8Array {
  return asReadable(name, () => {
    const stats = statSync(path);
    if (!stats.isFile() && !stats.isDirectory()) throw unreadable(name, "это не файл");
    return readFileSync(path);
  });
}

/** What lies in a folder; `name` is its path as the user would type it. */
export function listFolder(path: string, name: string): Dirent[] {
  return asReadable(name, () => readdirSync(path, { withFileTypes: true }));
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
function asReadable<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reason = reasons[code];
    if (reason === undefined) throw error;
    throw unreadable(name, reason);
  }
}

function unreadable(file: string, reason: string): UserError {
  return new UserError([
    {
      ...{ file, line: 1, column: 1, severity: "error" },
      rule: "unreadable",
      message: `«${file}» не прочитать: ${reason}.`,
      hint: "Проверьте, что это и открывается ли оно, или уберите его из папки с данными.",
    },
  ]);
}
