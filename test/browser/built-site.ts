import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../../src/site/build-site.ts";
import { runCommand } from "../cli/terminal.ts";
import { threeOrganizations } from "../site/sample-site.ts";

/** A site built in a temporary folder by the command that users give. */
export interface BuiltSite {
  folder: string;
  remove: () => void;
}

export async function buildExampleSite(content = "content"): Promise<BuiltSite> {
  const { root, folder, remove } = makePlace();
  const words = ["build", "--content", content, "--out", join(root, "out"), "--site", folder];
  const { code, err } = await runCommand(words);
  if (code !== 0) throw new Error(err);
  return { folder, remove };
}

/** The site of the sample's three organizations, without files to download. */
export async function buildSampleSite(): Promise<BuiltSite> {
  const { folder, remove } = makePlace();
  await buildSite(threeOrganizations, { outDir: folder });
  return { folder, remove };
}

function makePlace(): BuiltSite & { root: string } {
  const root = mkdtempSync(join(tmpdir(), "reglament-site-"));
  return {
    root,
    folder: join(root, "dist"),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
