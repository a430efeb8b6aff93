import { existsSync } from "node:fs";

import type { Source } from "../../engine/base/source.ts";
import { fileProblem, UserError } from "../../engine/problem.ts";
import { readBytes } from "./read-disk.ts";
import { shown } from "./shown.ts";

/** A text file that the user named. Refuses (UserError) what cannot be read. */
export function readSourceFile(path: string): Source {
  if (!existsSync(path))
    throw new UserError([
      fileProblem(
        { path: shown(path) },
        {
          rule: "unreadable",
          message: `Файла «${shown(path)}» нет.`,
          hint: "Проверьте его имя и папку, в которой набрана команда.",
        },
      ),
    ]);
  return { path: shown(path), text: new TextDecoder().decode(readBytes(path)) };
}
