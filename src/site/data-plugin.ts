import type { SiteData } from "../engine/site/data.ts";

const resolved = "\0virtual:reglament";

/** Vite plugin that serves the data as the module `virtual:reglament`, loaded when first asked. */
export function dataPlugin(loadData: () => Promise<SiteData>) {
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
