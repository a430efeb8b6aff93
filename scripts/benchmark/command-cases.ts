import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { openDiskContent } from "../../src/node/input/open-disk-content.ts";
import { type Case, day } from "./cases.ts";
import { measureCommand } from "./measure-command.ts";

export function helpCase(runs: number): Case {
  return { what: "Справка", aim: 120, measure: () => measureCommand(["--help"], runs) };
}

export function validateCase(content: string, count: number, runs: number): Case {
  return {
    what: `Команда validate, организаций: ${count}`,
    aim: new Map([
      [1, 250],
      [300, 1500],
    ]).get(count),
    measure: () => measureCommand([...validateWords(content), "--no-cache"], runs),
  };
}

/** Nothing has changed since the run that does not count. */
export function validateAgainCase(content: string, count: number, runs: number): Case {
  return {
    what: `Команда validate, ничего не изменилось, организаций: ${count}`,
    aim: count === 1 ? 250 : 600,
    measure: () => measureCommand(validateWords(content), runs),
  };
}

function validateWords(content: string): string[] {
  return ["validate", "--date", day, "--content", content];
}

/** Anew each time; the first of many is not worth its minutes, so nothing is warmed up. */
export function buildCase(content: string, count: number): Case {
  const { words, places } = buildOf(content);
  const forget = (): void => {
    for (const place of places) rmSync(place, { recursive: true, force: true });
  };
  return {
    what: `Команда build, организаций: ${count}`,
    ...(count === 300 && { aim: 40_000 }),
    ...(count === 1000 && { memoryAim: 600 }),
    measure: () => measureCommand(words, 1, forget),
  };
}

/** What the case above has made lies there. */
export function buildAgainCase(content: string, count: number, runs: number): Case {
  return {
    what: `Команда build, ничего не изменилось, организаций: ${count}`,
    ...(count === 300 && { aim: 1500 }),
    measure: () => measureCommand(buildOf(content).words, runs),
  };
}

/** The same; each time a group of the first organization is called otherwise. */
export function buildChangedCase(content: string, count: number, runs: number): Case {
  let number = 0;
  const change = (): void => {
    const [id = ""] = openDiskContent(content).listOrganizations();
    const file = join(content, "organizations", id, "groups.yaml");
    number += 1;
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/name: .*/u, `name: Ромашка ${number}`));
  };
  return {
    what: `Команда build, изменилась одна, организаций: ${count}`,
    ...(count === 300 && { aim: 2500 }),
    measure: () => measureCommand(buildOf(content).words, runs, change),
  };
}

/** The outputs go beside the content folder. */
function buildOf(content: string): { words: string[]; places: string[] } {
  const [out, site] = [join(content, "..", "out"), join(content, "..", "site")];
  const words = ["build", "--date", day, "--content", content, "--out", out, "--site", site];
  return { words, places: [out, site] };
}
