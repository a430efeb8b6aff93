/**
 * Spoils content in ways without number and runs commands on it: `npm run fuzz -- SECONDS SEED`. Each
 * case must end with success or with problems that have a place. A case is its seed: `npm run fuzz --
 * 0 SEED` runs that one alone and tells its story.
 */
import { runCase } from "./fuzz/run-case.ts";
import { runCases } from "./fuzz/run-cases.ts";

const [seconds = "60", seed = "1"] = process.argv.slice(2);

function* seedsFor(time: number, first: number): Generator<number> {
  const end = Date.now() + time;
  for (let each = first; Date.now() < end; each++) yield each;
}

if (Number(seconds) === 0) {
  console.log(await runCase(Number(seed)));
} else {
  const { cases, codes, flaws } = await runCases(seedsFor(Number(seconds) * 1000, Number(seed)));
  const counts = [...codes].map(([code, count]) => `exit ${code}: ${count}`).join(", ");
  console.log(`${cases} cases from seed ${seed} (${counts}), ${flaws.length} flaws`);
  for (const { seed: each, story, flaw } of flaws) console.log(`\nseed ${each}: ${story}\n${flaw}`);
  if (flaws.length > 0) process.exitCode = 1;
}
