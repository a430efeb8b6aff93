import { mkdirSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

// What comes first in every thread, and why it is JavaScript: with the cache the next start takes
// what was compiled from the disk, and TypeScript that is loaded before it needs the compiler.
// Where no folder for it can be made Node would try to for ever (in /proc), so we make it.
if (hasPlace()) enableCompileCache();

function hasPlace() {
  try {
    mkdirSync(join(tmpdir(), "node-compile-cache"));
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EEXIST";
  }
}

// The YAML parser looks into the environment at each of its tokens; Node's own object is slow. On
// Windows alone that object finds PATH under the name Path, so there it stays.
if (process.platform !== "win32") process.env = { ...process.env };
