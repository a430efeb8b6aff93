// Shows that the owner of a lock lives: a sign more in its file each second. A thread of its own,
// since the work may keep the other one busy for long; it ends with the process, however that ends.
// JavaScript, so that it starts at once.
import { fsyncSync, writeSync } from "node:fs";
import { clearInterval, setInterval } from "node:timers";
import { workerData } from "node:worker_threads";

const beating = setInterval(() => {
  try {
    writeSync(workerData.file, ".");
    // Else another computer would not see it for long.
    fsyncSync(workerData.file);
  } catch {
    clearInterval(beating);
  }
}, workerData.pause);
