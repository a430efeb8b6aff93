#!/usr/bin/env node
import process from "node:process";

import "../src/prepare-thread.js";

const { run } = await import("../src/cli/run.ts");

process.exitCode = await run(process.argv.slice(2));
