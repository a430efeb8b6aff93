import { writeGithub } from "./github.ts";
import { writeGitlab } from "./gitlab.ts";
import { writeJson } from "./json.ts";
import { writeJunit } from "./junit.ts";
import { writePretty } from "./pretty.ts";
import type { WriteReport } from "./report.ts";
import { writeSarif } from "./sarif.ts";

/** The formats of problem reports by the name that users type. A new format is one line here. */
export const reportFormats: Record<string, WriteReport> = {
  pretty: writePretty,
  json: writeJson,
  github: writeGithub,
  gitlab: writeGitlab,
  sarif: writeSarif,
  junit: writeJunit,
};
