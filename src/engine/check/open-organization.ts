import { checkOrganizationNames } from "../site/check-names.ts";
import type { OrganizationFiles } from "../../node/input/files.ts";
import { misplacedTexts, splitTexts } from "../documents/frozen-texts.ts";
import { type OrganizationData, validateOrganization } from "./validate-organization.ts";
import type { Common } from "./open-common.ts";
import type { Problem } from "../problem.ts";
import type { FindPlace } from "./rule.ts";
import { missingSignatures } from "../documents/signatures.ts";
import { createTextReader, type Documents } from "../documents/texts.ts";

/** An organization whose data hold, with the texts of its documents by kind. */
export interface Organization {
  id: string;
  data: OrganizationData;
  texts: Documents;
  /** Its own texts of single editions, as they were adopted, by the id of the edition. */
  frozen: Documents;
  /** Detached electronic signatures, by file name. */
  signatures: ReadonlyMap<string, Uint8Array>;
  /** For what is found wrong later. */
  findPlace: FindPlace;
}

/**
 * Checks the data and the own texts of one organization. All problems are found. The organization's
 * own text of a kind takes the place of the common one.
 */
export function openOrganization(
  files: OrganizationFiles,
  { validators, judgement, reference, documents, parts }: Common,
): { organization: Organization | null; problems: Problem[] } {
  const validated = validateOrganization(files, reference, validators, judgement);
  const reader = createTextReader(validators, judgement !== null);
  const own = reader.readDocuments(files.texts, parts);
  const { id, signatures } = files;
  const { data, findPlace } = validated;
  const problems = [...checkOrganizationNames(files), ...validated.problems];
  if (!data) return { organization: null, problems: [...problems, ...reader.problems] };
  const { kinds, frozen } = splitTexts(own, data.documents.editions);
  const texts = new Map([...documents, ...kinds]);
  const organization = { id, data, texts, frozen, signatures, findPlace };
  problems.push(...misplacedTexts(organization), ...missingSignatures(organization));
  return { organization, problems: [...problems, ...reader.problems] };
}
