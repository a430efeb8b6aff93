import type { ContentFolder } from "../../engine/content/content-folder.ts";
import { finishChanges } from "../output/change-together.ts";
import { type Disk, sleep, unless } from "../output/disk.ts";

/** How often reading begins anew, and after how many milliseconds. */
const [mostRounds, pause] = [20, 20];

/**
 * Reads files of a content folder that belong together as they lay there at one moment. Who of us
 * changes some of them takes the lock of the folder and gives it back, so the folder itself is not
 * what it was, and what was read meanwhile is read again. What a run began that was cut is finished
 * first.
 */
export function openReading(disk: Disk, folder: string): NonNullable<ContentFolder["together"]> {
  finishChanges(disk, folder);
  let known = changedOn(disk, folder);
  return (read) => {
    for (let round = 1; ; round += 1) {
      // Else nobody has begun to write since: to ask again may take long where nothing can be finished.
      if (changedOn(disk, folder) !== known) finishChanges(disk, folder);
      known = changedOn(disk, folder);
      const isSame = (): boolean => round >= mostRounds || changedOn(disk, folder) === known;
      try {
        const result = read();
        if (isSame()) return result;
      } catch (error) {
        // A file may have gone between the look and the read.
        if (isSame()) throw error;
      }
      sleep(pause);
    }
  };
}

/** When something was last put into a folder or taken out; null where it cannot be asked. */
function changedOn(disk: Disk, folder: string): bigint | null {
  const codes = ["ENOENT", "ENOTDIR", "EACCES", "EPERM", "ELOOP"];
  return unless(codes, () => disk.statSync(folder, { bigint: true }).mtimeNs) ?? null;
}
