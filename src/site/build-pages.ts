import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { SiteData } from "../engine/site/data.ts";

const packageFolder = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Astro's part of the build: the pages and the files of `public/`, into a folder. Throws when a
 * page cannot be made or two share an address.
 *
 * Astro puts the code that renders the pages under its output if that lies in the current folder,
 * else under `.astro/` there, and loads packages from it. So each build has an output of its own
 * within this package, and this package is the current folder meanwhile: the command may be
 * started anywhere, and twice at once.
 */
export async function buildPages(
  data: SiteData,
  { outDir, ...place }: { outDir: string; base?: string; site?: string },
): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  // Loaded here: other commands need not wait for them.
  const [{ build }, { siteConfig }] = await Promise.all([
    import("astro"),
    import("./site-config.ts"),
  ]);
  const target = resolve(outDir);
  const home = process.cwd();
  mkdirSync(join(packageFolder, ".astro"), { recursive: true });
  const own = mkdtempSync(join(packageFolder, ".astro", "build-"));
  try {
    process.chdir(packageFolder);
    const config = siteConfig(() => Promise.resolve(data));
    await build({ ...config, ...place, outDir: own, configFile: false, logLevel: "error" });
    cpSync(own, target, { recursive: true });
  } finally {
    process.chdir(home);
    rmSync(own, { recursive: true, force: true });
  }
}
