import { formats, type Output } from "../../node/run/task.ts";
import type { BuildOptions } from "./make-outputs.ts";

/** What is written: a site offers documents to be printed, its pages are not files of documents. */
export function wantedOf({
  format,
  onlySite,
}: Pick<BuildOptions, "format" | "onlySite">): Required<Pick<Output, "formats" | "onlySite">> {
  return { formats: format ?? (onlySite ? ["docx", "pdf"] : formats), onlySite };
}
