import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { run } from "../../src/cli/run.ts";
import { openRandom, type Random } from "./random.ts";
import { spoilContent } from "./spoil-content.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const contents = [
  "content",
  "test/fixtures/school/content",
  "test/fixtures/small/content",
] as const;

/** One spoilt content folder and one command. */
export interface Outcome {
  /** What was done, to be read. */
  story: string;
  /** Exit code, and what is wrong with the answer; null where nothing is. */
  code: number;
  flaw: string | null;
}

/** Spoils a copy of some content as the seed says, and runs some command on it. */
export async function runCase(seed: number): Promise<Outcome> {
  const random = openRandom(seed);
  const folder = mkdtempSync(join(tmpdir(), "reglament-fuzz-"));
  try {
    const content = join(folder, "content");
    cpSync(join(root, "content"), content, { recursive: true });
    cpSync(join(root, random.pick(contents)), content, { recursive: true });
    const spoilt = spoilContent(content, random);
    const words = [...pickCommand(random, folder), "--content", content];
    const said: string[] = [];
    const listen = (text: string): void => {
      said.push(text);
    };
    const terminal = {
      out: listen,
      err: listen,
      colours: false,
      width: null,
      interactive: false,
      isPrivate: true,
    };
    const code = await run(words, terminal, () => "2024-10-01");
    const story = [...spoilt, words.join(" ")].join("; ");
    return { story, code, flaw: findFlaw(code, said.join("")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pickCommand(random: Random, folder: string): string[] {
  const problems = random.pick(["pretty", "json", "github", "gitlab", "sarif", "junit"]);
  const report = random.pick(["html", "xlsx", "csv", "json", "pdf"]);
  return random.pick([
    ["validate", "--format", problems],
    ["validate", "--format", problems, "--date", random.pick(["1900-01-01", "2100-12-31"])],
    [
      "generate",
      "--out",
      join(folder, "out"),
      "--format",
      random.pick(["html", "docx", "pdf", "eml"]),
    ],
    ["report", "--out", join(folder, "report"), "--format", report],
  ]);
}

/** Success, or problems with a place; anything else is a fault of the program. */
function findFlaw(code: number, said: string): string | null {
  if (/Внутренняя ошибка|\n\s+at .*:\d+:\d+\)?\n/.test(said)) return said.slice(-2000);
  if (code === 0) return null;
  if (code !== 1) return `exit code ${code}: ${said.slice(0, 1000)}`;
  const hasPlace =
    /:\d+:\d+ |"line":\s?\d+|"startLine":\s?\d+|"begin":|[ ,]line=\d+|<testcase /.test(said);
  return hasPlace ? null : `no place: ${said.slice(0, 1000)}`;
}
