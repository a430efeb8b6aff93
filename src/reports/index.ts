import { writeJson } from "./json.ts";
import { writePretty } from "./pretty.ts";
import type { WriteReport } from "./report.ts";

/** The formats of problem reports by the name that users type. A new format is one line here. */
export const reportFormats: Record<string, WriteReport> = {
  pretty: writePretty,
  json: writeJson,
};
