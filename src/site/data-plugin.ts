import type { SiteScope } from "./site-pages.ts";
import type { SiteData } from "../engine/site/data.ts";

/**
 * The data with the address that the site will have, or null. Astro's own `site` and `base` are not
 * used: it cannot build under a base that holds a letter or a space.
 */
export interface PlacedData extends SiteData {
  /** ASCII, with a slash at the end. */
  url: string | null;
  scope: SiteScope;
}

const resolved = "\0virtual:reglament";

/** Vite plugin that serves the data as the module `virtual:reglament`, loaded when first asked. */
export function dataPlugin(loadData: () => Promise<PlacedData>) {
  return {
    name: "reglament-data",
    resolveId: (id: string) => (id === "virtual:reglament" ? resolved : undefined),
    load: async (id: string) => {
      if (id !== resolved) return undefined;
      // Twice: JSON.parse of a string is several times faster than an object literal.
      const json = JSON.stringify(JSON.stringify(await loadData()));
      return `export const data = JSON.parse(${json});`;
    },
  };
}
