import { checkOrganization } from "../../../src/engine/check/check-organization.ts";
import { checkReference } from "../../../src/engine/check/check-reference.ts";
import { openDiskContent } from "../../../src/node/input/open-disk-content.ts";
import type { SferumData, SferumReference } from "../../../src/packages/sferum/files.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";
import { exampleContent } from "../../content-folder.ts";

/** The data of the example kindergarten, and the reference data, checked. */
export function readSferumExample(): { data: SferumData; reference: SferumReference } {
  const content = openDiskContent(exampleContent);
  const reference = checkReference(sferum.definition, content.readCommon().reference, null);
  const files = content.readOrganization("ds1-pugachev");
  const { data } = checkOrganization(sferum.definition, files, reference);
  if (!data || !reference.data) throw new Error("No example");
  return { data, reference: reference.data };
}
