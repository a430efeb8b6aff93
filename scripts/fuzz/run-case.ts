import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { run } from "../../src/cli/run.ts";
import { type Chosen, pickCommand } from "./pick-command.ts";
import { openRandom } from "./random.ts";
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
    const chosen = pickCommand(folder, random);
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
    const code = await run(chosen.words, terminal, () => "2024-10-01");
    const story = [...spoilt, chosen.words.join(" ")].join("; ");
    return { story, code, flaw: findFlaw(code, said.join(""), chosen) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Success, or problems with a place; anything else is a fault of the program. */
function findFlaw(code: number, said: string, { isAboutContent }: Chosen): string | null {
  if (/Внутренняя ошибка|\n\s+at .*:\d+:\d+\)?\n/.test(said)) return said.slice(-2000);
  if (code === 0) return null;
  if (!isAboutContent) return said === "" ? "no answer" : null;
  if (code !== 1) return `exit code ${code}: ${said.slice(0, 1000)}`;
  // A folder, or a file without lines, is a place by its path alone.
  const hasPlace =
    /:\d+:\d+ |^\S+ (?:ошибка|предупреждение) [a-z-]+$|"line":\s?\d+|"startLine":\s?\d+|"begin":|[ ,]line=\d+|<testcase /m.test(
      said,
    );
  return hasPlace ? null : `no place: ${said.slice(0, 1000)}`;
}
