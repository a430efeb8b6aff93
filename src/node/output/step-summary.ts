import { appendFileSync } from "node:fs";

/**
 * Adds Markdown to what GitHub shows above the log of a run, where it asks for that. A summary is
 * never worth a failure: what cannot be written is left.
 */
export function addStepSummary(
  markdown: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): void {
  const { GITHUB_STEP_SUMMARY: file = "" } = environment;
  if (file === "") return;
  try {
    appendFileSync(file, `${markdown}\n`);
  } catch {
    // The log says the same.
  }
}
