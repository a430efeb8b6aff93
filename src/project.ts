import { checkNames } from "./check-names.ts";
import type { Content, OrganizationFiles } from "./files.ts";
import type { Validators } from "./model/validate/create-validators.ts";
import {
  type OrganizationData,
  type ReferenceData,
  validateOrganization,
} from "./model/validate/validate-organization.ts";
import { validateReference, type ValidatedReference } from "./model/validate/validate-reference.ts";
import { validateSettings } from "./model/validate/validate-settings.ts";
import type { Problem } from "./problem.ts";
import type { OpenedSettings } from "./rules/apply-settings.ts";
import type { Judgement } from "./rules/contexts.ts";
import { languageRules, referenceRules } from "./rules/index.ts";
import { type FindPlace, runRules } from "./rules/rule.ts";
import { misplacedTexts, splitTexts } from "./frozen-texts.ts";
import { missingSignatures } from "./signatures.ts";
import type { ParsedText } from "./text/parse-text.ts";
import { createTextReader, type DocumentText, type TextReader } from "./texts.ts";

/** Everything that documents are made from, as far as it holds; `problems` tells the rest. */
export interface Project {
  organizations: Organization[];
  /** Null where the reference data do not hold: then there are no organizations either. */
  reference: ReferenceData | null;
  parts: ReadonlyMap<string, ParsedText>;
  /** Null where reglament.yaml does not hold. */
  settings: OpenedSettings | null;
  problems: Problem[];
}

/** An organization whose data hold, with the texts of its documents by kind. */
export interface Organization {
  id: string;
  data: OrganizationData;
  texts: ReadonlyMap<string, DocumentText>;
  /** Its own texts of single editions, as they were adopted, by the id of the edition. */
  frozen: ReadonlyMap<string, DocumentText>;
  /** Detached electronic signatures, by file name. */
  signatures: ReadonlyMap<string, Uint8Array>;
  /** For what is found wrong later. */
  findPlace: FindPlace;
}

/**
 * Checks what was read: data, references, settings and syntax of texts. All problems are found.
 * With a day (YYYY-MM-DD) the rules of compliance judge the organizations as of that day.
 */
export function openProject(
  content: Content,
  validators: Validators,
  day: string | null = null,
): Project {
  const { settings, problems } = validateSettings(
    content.settings,
    content.folder,
    validators,
    day,
  );
  const judgement = day === null ? null : judge(day, settings);
  const reader = createTextReader(validators, judgement !== null);
  const reference = validateReference(content.reference, validators);
  const documents = readDocuments(content.documents, reader);
  const parts = new Map([...content.parts].map(([name, part]) => [name, reader.readPart(part)]));
  const opened = content.organizations.map((files) =>
    openOrganization(files, documents, reference, reader, validators, judgement),
  );
  return {
    organizations: opened.flatMap(({ organization }) => (organization ? [organization] : [])),
    reference: reference.data,
    parts,
    settings,
    problems: [
      ...checkNames(content),
      ...problems,
      ...reference.problems,
      ...judgeReference(reference, judgement),
      ...opened.flatMap(({ problems }) => problems),
      ...reader.problems,
    ],
  };
}

function judge(day: string, settings: OpenedSettings | null): Judgement {
  const periods = new Map(settings?.data.rules?.map(({ rule, days }) => [rule, days]));
  return { day, daysOf: ({ id, days }) => periods.get(id) ?? days ?? 0 };
}

function judgeReference(
  { data, strings, findPlace }: ValidatedReference,
  judgement: Judgement | null,
): Problem[] {
  if (!data || !judgement) return [];
  return [
    ...runRules(referenceRules, { reference: data, ...judgement }, findPlace),
    ...runRules(languageRules, { strings }, findPlace),
  ];
}

type Documents = ReadonlyMap<string, DocumentText>;

/** The organization's own text of a kind takes the place of the common one. */
function openOrganization(
  files: OrganizationFiles,
  documents: Documents,
  reference: ValidatedReference,
  reader: TextReader,
  validators: Validators,
  judgement: Judgement | null,
): { organization: Organization | null; problems: Problem[] } {
  const validated = validateOrganization(files, reference, validators, judgement);
  const own = readDocuments(files.texts, reader);
  const { id, signatures } = files;
  const { data, findPlace, problems } = validated;
  if (!data) return { organization: null, problems };
  const { kinds, frozen } = splitTexts(own, data.documents.editions);
  const texts = new Map([...documents, ...kinds]);
  const organization = { id, data, texts, frozen, signatures, findPlace };
  return {
    organization,
    problems: [...problems, ...misplacedTexts(organization), ...missingSignatures(organization)],
  };
}

function readDocuments(sources: OrganizationFiles["texts"], reader: TextReader): Documents {
  return new Map(
    [...sources].flatMap(([kind, source]) => {
      const document = reader.readDocument(source);
      return document ? [[kind, document]] : [];
    }),
  );
}
