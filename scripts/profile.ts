/**
 * `npm run profile -- COMMAND …`: runs a command of the program and tells where its time goes: by
 * part, and by function. The profiles themselves, one a thread, are kept where it says.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { type Profile, type Sums, sumProfiles } from "./profile/sum-profile.ts";

/** The sources as they are, not joined: a profile names files. */
const main = fileURLToPath(new URL("../src/cli/main.js", import.meta.url));

const usage = "Так: npm run profile -- validate --no-cache\n";

/** More lines say little. */
const [mostParts, mostFunctions] = [15, 25];

function run(words: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), "reglament-profile-"));
  const options = ["--cpu-prof", "--cpu-prof-dir", folder];
  const { status } = spawnSync(process.execPath, [...options, main, ...words], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const { total, parts, own, whole } = sumProfiles(readProfiles(folder));
  process.stdout.write(
    [
      `Всего ${Math.round(total)} мс во всех потоках; код возврата ${status ?? "нет"}.`,
      `По частям:\n${tell(parts, mostParts, total)}`,
      `Сами функции:\n${tell(own, mostFunctions, total)}`,
      `Функции со всем, что они зовут:\n${tell(whole, mostFunctions, total)}`,
      `Профили для DevTools: ${folder}\n`,
    ].join("\n"),
  );
}

function readProfiles(folder: string): Profile[] {
  return readdirSync(folder).flatMap((name) => {
    const profile: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
    return isProfile(profile) ? [profile] : [];
  });
}

/** Node wrote it. */
function isProfile(value: unknown): value is Profile {
  return (
    typeof value === "object" &&
    value !== null &&
    ["nodes", "samples", "timeDeltas"].every((name) => Array.isArray(Reflect.get(value, name)))
  );
}

function tell(sums: Sums, most: number, total: number): string {
  return sums
    .slice(0, most)
    .map(([name, time]) => {
      const share = `${((100 * time) / total).toFixed(1).replace(".", ",")} %`;
      return `${String(Math.round(time)).padStart(8)} мс ${share.padStart(7)}  ${name}\n`;
    })
    .join("");
}

const words = process.argv.slice(2);
if (words.length === 0) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else run(words);
