import "../prepare-thread.js";

await import("./look-thread.ts");
