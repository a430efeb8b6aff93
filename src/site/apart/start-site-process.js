import "../../node/prepare-thread.js";

await import("./site-process.ts");
