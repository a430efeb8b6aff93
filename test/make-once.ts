import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inspect } from "node:util";
import { inject } from "vitest";

/**
 * Fills a folder once a run, whichever worker needs it first; the others wait for it. Answers with
 * the folder, which is for looking only.
 */
export async function makeOnce(
  name: string,
  make: (folder: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(sharedFolder(), name);
  if (isFirst(folder)) await fill(folder, make);
  else await waitFor(folder);
  return folder;
}

/** A script that borrows the browser outside of a run of tests shares with nobody. */
function sharedFolder(): string {
  if (process.env.VITEST !== undefined) return inject("sharedFolder");
  return mkdtempSync(join(tmpdir(), "reglament-once-"));
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function fill(folder: string, make: (folder: string) => Promise<unknown>): Promise<void> {
  try {
    await make(folder);
  } catch (error) {
    writeFileSync(`${folder}.failed`, inspect(error));
    throw error;
  }
  writeFileSync(`${folder}.ready`, "");
}

async function waitFor(folder: string): Promise<void> {
  while (!existsSync(`${folder}.ready`)) {
    if (existsSync(`${folder}.failed`)) throw new Error(readFileSync(`${folder}.failed`, "utf8"));
    await setTimeout(50);
  }
}
