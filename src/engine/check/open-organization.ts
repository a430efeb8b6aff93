import type { OrganizationFiles } from "../content/open-content.ts";
import { unchangedTexts } from "../documents/amended-texts.ts";
import { misplacedTexts, type OwnTexts, splitTexts } from "../documents/frozen-texts.ts";
import { createTextReader } from "../documents/open-texts.ts";
import { missingSignatures } from "../documents/missing-signatures.ts";
import type { OpenedOrganization } from "../package/define-package.ts";
import type { Problem } from "../problem.ts";
import { openSeals } from "../seal/open-seals.ts";
import { findStraySealed } from "../seal/stray-sealed.ts";
import { placeOf } from "./check-organization.ts";
import { checkOrganizationNames } from "./check-names.ts";
import type { Common } from "./open-common.ts";
import { findPrintedForms } from "./printed-forms.ts";

/** An organization after its checks: what the package knows of it, and its texts. */
export interface CheckedOrganization extends OpenedOrganization {
  problems: Problem[];
  texts: OwnTexts;
}

/**
 * Checks the data and the own texts of one organization. All problems are found. The organization's
 * own text of a kind takes the place of the common one.
 */
export function openOrganization(
  files: OrganizationFiles,
  { package: used, reference, documents, parts, printed, isJudged }: Common,
): CheckedOrganization {
  const all = new Set([...printed, ...findPrintedForms(files.texts.values())]);
  const opened = reference.openOrganization(files.id, { ...files, printed: all });
  const reader = createTextReader(used, isJudged);
  const own = reader.readDocuments(files.texts, parts);
  const records = opened.register?.records ?? [];
  const home = placeOf(files);
  const { seals, problems } = openSeals(records, files.readSealed, opened.findLocation, home);
  const texts = splitTexts(own, documents, records, seals);
  return {
    ...{ ...opened, texts },
    problems: [
      ...checkOrganizationNames(files),
      ...opened.problems,
      ...misplacedTexts(texts.frozen, records),
      ...unchangedTexts(records, texts, documents, opened.findLocation),
      ...missingSignatures(records, files.signatures, opened.findLocation),
      ...problems,
      // Where the register could not be read, nobody knows what it tells of.
      ...(opened.register ? findStraySealed(files, records, home) : []),
      ...reader.problems,
    ],
  };
}
