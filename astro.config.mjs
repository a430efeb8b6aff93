import { defineConfig } from "astro/config";
import { siteConfig } from "./src/site/site-config.ts";
import { wholeSite } from "./src/site/site-pages.ts";

process.env.ASTRO_TELEMETRY_DISABLED = "1";

// For `astro dev` and `astro check`; `npm run build` goes through src/cli. The data are loaded
// when a page asks for them: a check of types needs no content.
export default defineConfig(
  siteConfig(async () => {
    const { loadSiteData } = await import("./src/node/run/load-site-data.ts");
    return { ...(await loadSiteData()), url: null, scope: wholeSite };
  }),
);
