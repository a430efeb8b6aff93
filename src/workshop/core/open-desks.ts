import {
  type ContentFolder,
  defaultPackage,
  type Desk,
  memoryFolder,
  openContent,
  openDesk,
  type Writers,
} from "../../index.ts";
import type { Files } from "./files.ts";

/** The desk for the files of a moment. */
export type Desks = (files: Files, day: string) => Desk;

/**
 * A desk serves as long as nothing changes of what organizations share: that is read and parsed once
 * and not at each keystroke.
 */
export function openDesks(starter: ContentFolder, writers: Writers): Desks {
  let last: {
    day: string;
    common: string;
    live: Map<string, string | Uint8Array>;
    desk: Desk;
  } | null = null;
  return (files, day) => {
    const common = commonKey(files);
    if (last?.day !== day || last.common !== common) {
      const live = new Map<string, string | Uint8Array>();
      fill(live, files);
      const content = openContent(memoryFolder(live, ""), starter);
      const { countPages } = writers;
      const desk = openDesk(content, { package: defaultPackage, day, countPages });
      last = { day, common, live, desk };
    }
    fill(last.live, files);
    return last.desk;
  };
}

function fill(live: Map<string, string | Uint8Array>, files: Files): void {
  live.clear();
  for (const [path, file] of Object.entries(files)) live.set(path, file);
}

/** What tells the shared files of one moment, and where to look, from those of another. */
function commonKey(files: Files): string {
  const shared = Object.entries(files).filter(([path]) => !path.startsWith("organizations/"));
  const deep = Object.keys(files).filter((path) => /^([^/]+\/){3,}organization\.yaml$/.test(path));
  return JSON.stringify([deep, ...shared.map(([path, file]) => [path, String(file)])]);
}
