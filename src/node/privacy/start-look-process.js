import "../prepare-thread.js";

await import("./look-process.ts");
