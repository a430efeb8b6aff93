import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../cli/terminal.ts";

/** A site built in a temporary folder by the command that users give. */
export interface BuiltSite {
  folder: string;
  remove: () => void;
}

export async function buildExampleSite(content = "content"): Promise<BuiltSite> {
  const root = mkdtempSync(join(tmpdir(), "reglament-site-"));
  const folder = join(root, "dist");
  const words = ["build", "--content", content, "--out", join(root, "out"), "--site", folder];
  const { code, err } = await runCommand(words);
  if (code !== 0) throw new Error(err);
  return {
    folder,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
