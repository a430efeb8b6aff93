/// <reference types="astro/client" />

declare module "virtual:reglament" {
  /** What the site shows, and where; served by `data-plugin.ts`. */
  export const data: import("./data-plugin.ts").PlacedData;
}
