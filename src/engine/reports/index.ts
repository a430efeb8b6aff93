import type { WriteReport } from "./report.ts";

/**
 * How to load each format of problem reports, by the name that users type. A new format is one line
 * here.
 */
export const reportFormats: Readonly<Record<string, () => Promise<WriteReport>>> = {
  pretty: async () => (await import("./pretty.ts")).writePretty,
  json: async () => (await import("./json.ts")).writeJson,
  github: async () => (await import("./github.ts")).writeGithub,
  gitlab: async () => (await import("./gitlab.ts")).writeGitlab,
  sarif: async () => (await import("./sarif.ts")).writeSarif,
  junit: async () => (await import("./junit.ts")).writeJunit,
};
