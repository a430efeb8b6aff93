import { changedFiles, signaturesOf } from "../../engine/documents/signatures.ts";
import type { OrganizationResult } from "../../engine/pipeline.ts";
import { siteOrganization } from "../../engine/site/site-organization.ts";
import { writeStaged } from "../output/outputs.ts";
import type { MadeFiles, Output } from "./task.ts";

/** Writes the files of an organization; null where its data do not hold. */
export function writeFiles(
  { files: { id, signatures }, subject, documents, findLocation }: OrganizationResult,
  { folder, withSite }: Output,
): MadeFiles | null {
  if (!subject) return null;
  const files = documents.flatMap((document) => document.files);
  for (const { name, bytes } of [...files, ...signaturesOf(documents, signatures)])
    writeStaged(folder, `${id}/${name}`, bytes);
  return {
    id,
    kinds: [...new Set(documents.map(({ tree }) => tree.properties.kind))],
    files: files.length,
    site: withSite ? siteOrganization(subject, documents) : null,
    problems: changedFiles(documents, findLocation),
  };
}
