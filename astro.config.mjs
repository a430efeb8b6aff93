import { defineConfig } from "astro/config";
import { siteConfig } from "./src/site/pages-program/site-config.ts";

process.env.ASTRO_TELEMETRY_DISABLED = "1";

// For `astro check`: pages are compiled by src/site/pages-program/compile-pages.ts.
export default defineConfig(siteConfig);
