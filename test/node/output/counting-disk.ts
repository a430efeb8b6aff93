import { type Disk, nodeDisk } from "../../../src/node/output/disk.ts";

/** What changes a disk. */
const changing = [
  ...["copyFileSync", "linkSync", "mkdirSync", "renameSync"],
  ...["rmSync", "rmdirSync", "unlinkSync", "writeFileSync"],
] as const;

type Changing = (typeof changing)[number];

/** What the system says when a program is killed: nothing. */
export class Killed extends Error {}

/** A disk that counts its changes. */
export interface CountingDisk {
  disk: Disk;
  /** The changes as «name path». */
  done: string[];
}

/**
 * A disk on which the change number `last` is the last one: before it, or (`isTorn`) halfway
 * through it, the program is killed. What a killed program would still do in `finally` fails too.
 */
export function countingDisk(last = Infinity, isTorn = false): CountingDisk {
  const done: string[] = [];
  const wrap = (name: Changing): unknown => {
    return (...words: unknown[]) => {
      done.push(`${name} ${String(words[name === "linkSync" || name === "copyFileSync" ? 1 : 0])}`);
      if (done.length >= last) {
        if (done.length === last && isTorn) tear(name, words);
        throw new Killed();
      }
      const result: unknown = Reflect.apply(nodeDisk[name], undefined, words);
      return result;
    };
  };
  const own = Object.fromEntries(changing.map((name) => [name, wrap(name)]));
  return { disk: Object.assign({ ...nodeDisk }, own), done };
}

/** Half a text is written; half a tree is removed. */
function tear(name: Changing, [path, bytes]: unknown[]): void {
  if (name === "writeFileSync" && typeof path === "string")
    nodeDisk.writeFileSync(path, String(bytes).slice(0, 1));
  if (name !== "rmSync" || typeof path !== "string") return;
  const isFolder = nodeDisk.existsSync(path) && nodeDisk.statSync(path).isDirectory();
  for (const inside of isFolder ? nodeDisk.readdirSync(path).slice(0, 1) : [])
    nodeDisk.rmSync(`${path}/${inside}`, { recursive: true });
}

/** A disk that refuses to change some paths, as Windows does for a file that is open in Word. */
export function refusingDisk(code: string, isRefused: (path: string) => boolean): Disk {
  const wrap = (name: Changing): unknown => {
    return (...words: unknown[]) => {
      const paths = words.filter((word) => typeof word === "string");
      if (paths.some(isRefused) && name !== "linkSync" && name !== "copyFileSync")
        throw Object.assign(new Error(`${code}: ${name}`), { code });
      const result: unknown = Reflect.apply(nodeDisk[name], undefined, words);
      return result;
    };
  };
  const own = Object.fromEntries(changing.map((name) => [name, wrap(name)]));
  return Object.assign({ ...nodeDisk }, own);
}
