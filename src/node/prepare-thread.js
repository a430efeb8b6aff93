import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { tmpdir } from "node:os";
import process from "node:process";

// What comes first in every thread, and why it is JavaScript: with the cache the next start takes
// what was compiled from the disk, and TypeScript that is loaded before it needs the compiler.
// Where there is no folder for it, Node would make one, or (in /proc) try to for ever.
if (existsSync(tmpdir())) enableCompileCache();

// The YAML parser looks into the environment at each of its tokens; Node's own object is slow. On
// Windows alone that object finds PATH under the name Path, so there it stays.
if (process.platform !== "win32") process.env = { ...process.env };
