import { hash } from "node:crypto";

import { changedFiles, signaturesOf } from "../../engine/documents/signatures.ts";
import type { OrganizationResult } from "../../engine/pipeline.ts";
import { siteOrganization } from "../../engine/site/site-organization.ts";
import { sumOf } from "../cache/input-sums.ts";
import { writeStaged } from "../output/outputs.ts";
import type { MadeFiles, Output } from "./task.ts";

/** Writes the files of an organization; null where its data do not hold. */
export function writeFiles(
  { files: { id, signatures }, subject, documents, findLocation }: OrganizationResult,
  { folder, withSite }: Output,
): MadeFiles | null {
  if (!subject) return null;
  const files = documents.flatMap((document) => document.files);
  const all = [...files, ...signaturesOf(documents, signatures)];
  for (const { name, bytes } of all) writeStaged(folder, `${id}/${name}`, bytes);
  const site = withSite ? siteOrganization(subject, documents) : null;
  return {
    id,
    kinds: [...new Set(documents.map(({ tree }) => tree.properties.kind))],
    files: files.length,
    paths: all.map(({ name, bytes }) => [name, hash("sha256", bytes)]),
    ...{ site, siteSum: site && sumOf(site) },
    problems: changedFiles(documents, findLocation),
  };
}
