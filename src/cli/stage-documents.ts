import type { OrganizationTrees } from "../make-documents.ts";
import type { Staging } from "../outputs.ts";
import { type MadeOrganization, writeDocuments } from "../write-documents.ts";
import type { Format } from "../writers/formats.ts";
import type { Writers } from "../writers/index.ts";
import { showProgress, type Terminal } from "./terminal.ts";

/**
 * Writes all documents into a staging folder, showing how far it has come. `seen` is told of each
 * organization while its files are in memory. Answers with the number of files.
 */
export async function stageDocuments(
  organizations: readonly OrganizationTrees[],
  wanted: readonly Format[],
  writers: Writers,
  staging: Staging,
  terminal: Terminal,
  seen: (made: MadeOrganization) => void = () => undefined,
): Promise<number> {
  let files = 0;
  let done = 0;
  for await (const made of writeDocuments(organizations, wanted, writers)) {
    for (const { name, bytes } of made.documents.flatMap((document) => document.files)) {
      staging.write(`${made.model.organization.id}/${name}`, bytes);
      files += 1;
    }
    seen(made);
    done += 1;
    showProgress(terminal, `Документы: ${done} из ${organizations.length} организаций…`);
  }
  return files;
}
