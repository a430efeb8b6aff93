import { hash } from "node:crypto";

import { changedFiles, signaturesOf } from "../../engine/documents/signatures.ts";
import type { OrganizationResult } from "../../engine/pipeline.ts";
import { siteOrganization } from "../../engine/site/site-organization.ts";
import type { Written } from "../cache/former-files.ts";
import { writeStaged } from "../output/outputs.ts";
import { putSite } from "./site-texts.ts";
import type { MadeFiles, Output } from "./task.ts";

/** Writes the files of an organization; null where its data do not hold. */
export function writeFiles(
  { files: { id, signatures }, subject, documents, findLocation }: OrganizationResult,
  { folder, sites }: Output,
  written: Written,
): MadeFiles | null {
  if (!subject) return null;
  const files = documents.flatMap((document) => document.files);
  const all = [...files, ...signaturesOf(documents, signatures)];
  for (const { name, bytes } of all) writeStaged(folder, `${id}/${name}`, bytes);
  return {
    id,
    kinds: [...new Set(documents.map(({ tree }) => tree.properties.kind))],
    files: files.length,
    paths: all.map(({ name, bytes }) => [name, hash("sha256", bytes)]),
    written,
    ...(sites === null
      ? { site: null, siteSum: null }
      : putSite(siteOrganization(subject, documents), sites, folder)),
    problems: changedFiles(documents, findLocation),
  };
}
