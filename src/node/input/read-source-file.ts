import { existsSync, statSync } from "node:fs";

import type { Source } from "../../engine/base/source.ts";
import { fileProblem, UserError } from "../../engine/problem.ts";
import { readBytes } from "./read-disk.ts";
import { shown } from "./shown.ts";

/** A text file that the user named. Refuses (UserError) what cannot be read. */
export function readSourceFile(path: string): Source {
  return { path: shown(path), text: new TextDecoder().decode(readNamedFile(path)) };
}

/** A file that the user named. What is no such file was mistyped: that has a hint of its own. */
export function readNamedFile(path: string): Uint8Array {
  if (!existsSync(path))
    throw refuse(
      path,
      `Файла «${shown(path)}» нет.`,
      "Проверьте его имя и папку, в которой набрана команда.",
    );
  if (statSync(path).isDirectory())
    throw refuse(
      path,
      `«${shown(path)}» — это папка, а нужен файл.`,
      "Назовите сам файл, вместе с папкой, в которой он лежит.",
    );
  return readBytes(path);
}

function refuse(path: string, message: string, hint: string): UserError {
  return new UserError([fileProblem({ path: shown(path) }, { rule: "unreadable", message, hint })]);
}
