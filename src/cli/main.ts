#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// Before the rest is loaded: the next start takes what was compiled from the disk.
enableCompileCache();
process.env = { ...process.env };
const { run } = await import("./run.ts");

process.exitCode = await run(process.argv.slice(2));
