import { join } from "node:path";
import { buildSite } from "../../src/site/build-site.ts";
import { runCommand } from "../cli/terminal.ts";
import { exampleContent, schoolContent } from "../content-folder.ts";
import { makeOnce } from "../make-once.ts";
import { threeOrganizations } from "../site/sample-site.ts";

/** What the command that users give has made: documents and the site. Nothing in it may change. */
export interface BuiltExample {
  out: string;
  site: string;
}

export const builtExample = (): Promise<BuiltExample> => build("example", exampleContent);

/** The folder of the example's site. */
export const exampleSite = async (): Promise<string> => (await builtExample()).site;

export const schoolSite = async (): Promise<string> => (await build("school", schoolContent)).site;

/** The site of the sample's three organizations, without files to download. */
export const sampleSite = (): Promise<string> =>
  makeOnce("sample-site", (folder) => buildSite(threeOrganizations, { outDir: folder }));

async function build(name: string, content: string): Promise<BuiltExample> {
  const placesIn = (root: string): BuiltExample => ({
    out: join(root, "out"),
    site: join(root, "dist"),
  });
  const root = await makeOnce(name, async (folder) => {
    const { out, site } = placesIn(folder);
    const words = ["build", "--content", content, "--out", out, "--site", site];
    const { code, err } = await runCommand(words);
    if (code !== 0) throw new Error(err);
  });
  return placesIn(root);
}
