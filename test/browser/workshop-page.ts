import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { readWorkshop } from "../../src/node/workshop/read-workshop.ts";
import { makeOnce } from "../make-once.ts";

/** The page of the workshop, bundled once a run. */
export async function readWorkshopPage(): Promise<string> {
  const folder = await makeOnce("workshop", async (place) => {
    writeFileSync(join(place, "workshop.html"), await readWorkshop());
  });
  return readFileSync(join(folder, "workshop.html"), "utf8");
}
