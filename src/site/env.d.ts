/// <reference types="astro/client" />

declare module "virtual:reglament" {
  /** What the site shows; served by `data-plugin.ts`. */
  export const data: import("../engine/site/data.ts").SiteData;
}
