import "../prepare-thread.js";

await import("./process.ts");
