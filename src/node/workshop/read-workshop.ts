import { readFileSync } from "node:fs";
import { join } from "node:path";

import { packageFolder } from "../input/read-package.ts";

/** Where the packed program has the workshop; `scripts/build-package.ts` puts it there. */
export const packedWorkshop = "lib/workshop.html";

/** The page of the workshop: made of the sources in a clone, ready made in the packed program. */
export async function readWorkshop(): Promise<string> {
  if (!import.meta.url.endsWith(".ts"))
    return readFileSync(join(packageFolder, packedWorkshop), "utf8");
  // Loaded here: the packed program has no esbuild.
  const { bundleWorkshop } = await import("./bundle-workshop.ts");
  return bundleWorkshop();
}
