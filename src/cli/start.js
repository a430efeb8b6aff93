import process from "node:process";

import "../node/prepare-thread.js";

/** Words of which nothing is loaded that would be worth a look at the whole program. */
const light = new Set(["-h", "--help", "help", "-V", "--version"]);

const words = process.argv.slice(2);
const isLight = words.length === 0 || words.some((word) => light.has(word));
const { findJoined } = isLight
  ? { findJoined: () => null }
  : await import("../node/joined/find-joined.ts");
await import(findJoined() ?? "./main.js");
