import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";

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
    if (stats.size > maximumSize) throw unreadable(path, "файл слишком велик");
    return readFileSync(path);
  });
}

/** Bytes; the longest text that is not refused for its length is a fraction of it. */
const maximumSize = 20_000_000;

/**
 * Refuses (UserError) a path that links lead out of a folder: what lies elsewhere on the disk is
 * nobody's data, and must not come out in documents or messages. Returns where the folder lies
 * without links, which a caller may give the next time.
 */
export function refuseOutside(folder: string, path: string, known: string | null = null): string {
  return asReadable(path, () => {
    const top = known ?? realpathSync.native(folder);
    const way = relative(top, realpathSync.native(path));
    if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way))
      throw unreadable(path, "ссылка ведёт за пределы папки с данными");
    return top;
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
    const isGone = code === "ENOENT" && !lstatSync(path, { throwIfNoEntry: false });
    throw unreadable(path, isGone ? "такого файла нет" : reason);
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
