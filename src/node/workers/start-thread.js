import "../prepare-thread.js";

await import("./thread.ts");
