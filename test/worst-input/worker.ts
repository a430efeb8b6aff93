import { parentPort } from "node:worker_threads";

import { worstInputs } from "./inputs.ts";
import { subjects } from "./subjects.ts";

/** Inputs of full length that each subject gets: those that took it longest in short. */
const worst = 8;

/** Milliseconds that one subject took for one input. */
function timeOf(name: string, subject: (text: string) => unknown, input: string): number {
  // Whoever waits knows what does not end.
  parentPort?.postMessage(`${name}: ${JSON.stringify(input.slice(0, 12))}`);
  const start = performance.now();
  subject(input);
  return performance.now() - start;
}

/*
 * What is worst for an expression nobody knows beforehand. What takes the square of a length shows in
 * a twentieth of it already, so all are tried short, and those that took longest in full.
 */
for (const [name, subject] of Object.entries(subjects)) {
  const tried = worstInputs(5000).map((input, place) => ({
    place,
    time: timeOf(name, subject, input),
  }));
  const slowest = tried.toSorted((a, b) => b.time - a.time).slice(0, worst);
  const inputs = worstInputs(100_000);
  for (const { place } of slowest) timeOf(name, subject, inputs[place] ?? "");
}
parentPort?.postMessage("");
