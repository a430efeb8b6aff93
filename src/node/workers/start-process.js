import { setFlagsFromString } from "node:v8";

import "../prepare-thread.js";

// As main.js does.
setFlagsFromString("--no-parallel-scavenge");
await import("./process.ts");
