import "../prepare-thread.js";

await import("./share-thread.ts");
