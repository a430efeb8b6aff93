import { randomUUID } from "node:crypto";
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

import { codeOf, type Disk, sleep, unless } from "./disk.ts";
import { outputError } from "./output-error.ts";
import { lockName } from "./names.ts";
import { isRunning, processStart, thisHost } from "./owner.ts";

/** The right of one run to write into a folder. */
export interface Lock {
  /** Of the run. */
  id: string;
  /** Whether it is still ours: a computer that slept may have been taken for dead. */
  isHeld: () => boolean;
  release: () => void;
}

/** Who holds a lock, as its file says. */
interface Owner {
  id: string;
  host: string;
  process: number;
  /** When its process began, where the system tells. */
  born?: string | null;
}

/** Milliseconds: between two signs of life (0: none), and without one until a lock is nobody's. */
export interface Patience {
  beat: number;
  stale: number;
}

const usual: Patience = { beat: 1000, stale: 10_000 };

/**
 * Takes the lock of a folder. A folder may be shared by computers and containers, where neither
 * numbers of processes nor clocks agree: an owner lives if its lock grows while we look. Only where
 * its process can be asked for, and is gone, we need not wait. Refuses (UserError) if it lives.
 */
export function takeLock(disk: Disk, place: string, target: string, patience = usual): Lock {
  const path = join(place, lockName);
  const id = randomUUID();
  const file = create(disk, path, target, patience);
  const owner: Owner = { id, host: thisHost(), process: process.pid, born: processStart() };
  try {
    writeSync(file, `${JSON.stringify(owner)}\n`);
  } catch (error) {
    closeSync(file);
    disk.unlinkSync(path);
    throw error;
  }
  const beating = patience.beat > 0 ? startBeating(file, patience.beat) : null;
  const isHeld = (): boolean => readOwner(path)?.id === id;
  let isOpen = true;
  return {
    ...{ id, isHeld },
    release: () => {
      if (!isOpen) return;
      isOpen = false;
      if (beating)
        void beating.terminate().then(() => {
          closeSync(file);
        });
      else closeSync(file);
      if (isHeld())
        unless(["ENOENT", "EBUSY", "EPERM", "EACCES", "EROFS"], () => {
          disk.unlinkSync(path);
        });
    },
  };
}

function startBeating(file: number, pause: number): Worker {
  const beating = new Worker(new URL("beat.js", import.meta.url), {
    workerData: { file, pause },
    // What the program was started with is not for this thread.
    ...{ execArgv: [], env: {} },
  });
  beating.unref();
  // A system without room for a thread more: the run goes on, and others wait less long for it.
  beating.on("error", () => undefined);
  return beating;
}

/**
 * Whether a lock is of this very process, which looks into the folder that it writes into. Its number
 * alone tells little: in a container each run has the same.
 */
export function isOwnLock(place: string): boolean {
  const owner = readOwner(join(place, lockName));
  const isHere = owner?.process === process.pid && owner.host === thisHost();
  return isHere && owner.born === processStart();
}

/** Answers with the open file. */
function create(disk: Disk, path: string, target: string, patience: Patience): number {
  for (;;) {
    try {
      return openSync(path, "wx");
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const seen = readOwner(path);
    if (isAlive(path, seen, patience))
      throw outputError(
        target,
        "в эту папку прямо сейчас пишет другой запуск программы",
        "Дождитесь, пока он закончит, и повторите команду.",
      );
    takeAway(disk, path, seen);
  }
}

function isAlive(path: string, owner: Owner | null, { beat, stale }: Patience): boolean {
  const isHere = owner?.host === thisHost();
  // A run of this very process that was given up, or one whose number we have now.
  if (owner && isHere && (owner.process === process.pid || !isRunning(owner.process))) return false;
  const before = sizeOf(path);
  const pause = Math.max(1, beat / 10);
  for (let waited = 0; waited < stale; waited += pause) {
    sleep(pause);
    const now = sizeOf(path);
    // Gone: whoever comes first takes it.
    if (now === null) return false;
    if (now !== before) return true;
  }
  return false;
}

/**
 * Two may find a lock stale at once. The second would take away the new one of the first: it sees
 * that by the id, and puts it back.
 */
function takeAway(disk: Disk, path: string, seen: Owner | null): void {
  const away = `${path}-${randomUUID()}`;
  const isTaken = unless(["ENOENT"], () => {
    disk.renameSync(path, away);
    return true;
  });
  if (!isTaken) return;
  if (readOwner(away)?.id !== seen?.id)
    unless(["EEXIST"], () => {
      disk.linkSync(away, path);
    });
  disk.rmSync(away, { force: true });
}

/** Read, not asked for: on a network only opening a file tells what it holds now. */
function sizeOf(path: string): number | null {
  return unless(["ENOENT"], () => readFileSync(path).length) ?? null;
}

/** Null where there is no lock, or where its owner has not yet written who it is. */
function readOwner(path: string): Owner | null {
  const text = unless(["ENOENT"], () => readFileSync(path, "utf8")) ?? "";
  try {
    const value: unknown = JSON.parse(text.split("\n", 1)[0] ?? "");
    return isOwner(value) ? value : null;
  } catch {
    return null;
  }
}

function isOwner(value: unknown): value is Owner {
  return (
    typeof value === "object" &&
    value !== null &&
    ["id", "host"].every((key) => typeof Reflect.get(value, key) === "string") &&
    typeof Reflect.get(value, "process") === "number"
  );
}
