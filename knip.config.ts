import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    "scripts/*.ts",
    // Named in a command line, and in the configuration that it names.
    "scripts/mutate/{vitest.config,try-mutants}.ts",
    "src/site/pages/**/*.{astro,mdx}",
    // Found by Astro by its name, named to Astro, and started by its path.
    "src/site/{middleware,pages-program/render-page,pages-program/compile-pages}.ts",
    // Named in the frontmatter of MDX pages, which knip does not read.
    "src/site/layouts/prose.astro",
    // Named to esbuild, by src/node/workshop/bundle-workshop.ts.
    "src/workshop/{worker.ts,page/main.tsx}",
    // Read by its path, for the browser.
    "src/node/dev/client.js",
  ],
  project: [
    "bin/*.js",
    "src/{node,cli}/**/*.js",
    "src/**/*.{ts,tsx,astro,mdx}",
    "scripts/**/*.ts",
    "test/**/*.ts",
  ],
  ignoreExportsUsedInFile: true,
  // A tool of the system: a test puts a pipe in the place of a file.
  ignoreBinaries: ["mkfifo"],
  // Font files, read by their path (src/node/input/read-package.ts).
  ignoreDependencies: ["@expo-google-fonts/noto-emoji", "@expo-google-fonts/tinos"],
};

export default config;
