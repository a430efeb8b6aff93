#!/usr/bin/env node
// Any Node since 20 must be able to read this file and those beside it.
import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath, URL } from "node:url";

import { startAgain } from "./start-again.js";

/** Else this is an installed package, which has the same compiled. */
const isClone = existsSync(new URL("../src/", import.meta.url));

/** Node 24, the first to have this function; and one that was not told to leave TypeScript alone. */
const isFit = "escape" in RegExp && (!isClone || process.features.typescript);

if (isFit) await (isClone ? import("../src/cli/start.js") : import("../lib/cli/start.js"));
else startAgain(fileURLToPath(import.meta.url));
