import { Option } from "commander";

import { formats } from "../node/run/task.ts";
import { listOf } from "./options.ts";

/** --format LIST: the formats of documents; all, unless told. */
export function formatsOption(): Option {
  const what = `форматы через запятую: ${formats.join(",")}`;
  return new Option("--format <виды>", what).argParser(listOf(formats));
}
