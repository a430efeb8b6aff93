import "../prepare-thread.js";

await import("./make-process.ts");
