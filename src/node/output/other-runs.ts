import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { outputError } from "./output-error.ts";

/** Before the number of the process that makes an output, in the name of its folder. */
const draft = "new-";

/** A path beside an output, on the same disk, that no listing of files shows. */
export function besides(place: string, suffix: string): string {
  return join(dirname(place), `.${basename(place)}.reglament-${suffix}`);
}

/** Where this process makes an output before it puts it in place. */
export function draftOf(place: string): string {
  return besides(place, `${draft}${process.pid}`);
}

/** Two runs must not publish into one place; what runs that were cut left behind is removed. */
export function refuseOtherRuns(place: string, target: string): void {
  const start = basename(besides(place, draft));
  for (const name of readdirSync(dirname(place))) {
    if (!name.startsWith(start)) continue;
    const id = Number(name.slice(start.length));
    if (id === process.pid) continue;
    if (isRunning(id))
      throw outputError(
        target,
        "в эту папку прямо сейчас пишет другой запуск программы",
        `Дождитесь, пока он закончит. Если другого запуска нет, удалите папку ${name}.`,
      );
    rmSync(join(dirname(place), name), { recursive: true, force: true });
  }
}

/** Signal 0 only asks; a process of somebody else's answers EPERM. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
