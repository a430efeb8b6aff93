import type { Content, OrganizationFiles } from "./files.ts";
import type { Validators } from "./model/validate/create-validators.ts";
import {
  type OrganizationData,
  type ReferenceData,
  validateOrganization,
} from "./model/validate/validate-organization.ts";
import { validateReference, type ValidatedReference } from "./model/validate/validate-reference.ts";
import type { Problem } from "./problem.ts";
import type { ParsedText } from "./text/parse-text.ts";
import { createTextReader, type DocumentText, type TextReader } from "./texts.ts";

/** Everything that documents are made from, as far as it holds; `problems` tells the rest. */
export interface Project {
  organizations: Organization[];
  /** Null where the reference data do not hold: then there are no organizations either. */
  reference: ReferenceData | null;
  parts: ReadonlyMap<string, ParsedText>;
  problems: Problem[];
}

/** An organization whose data hold, with the texts of its documents by kind. */
export interface Organization {
  id: string;
  data: OrganizationData;
  texts: ReadonlyMap<string, DocumentText>;
}

/** Checks what was read: data, references, settings and syntax of texts. All problems are found. */
export function openProject(content: Content, validators: Validators): Project {
  const reader = createTextReader(validators);
  const reference = validateReference(content.reference, validators);
  const documents = readDocuments(content.documents, reader);
  const parts = new Map([...content.parts].map(([name, part]) => [name, reader.readPart(part)]));
  const opened = content.organizations.map((files) =>
    openOrganization(files, documents, reference, reader, validators),
  );
  return {
    organizations: opened.flatMap(({ organization }) => (organization ? [organization] : [])),
    reference: reference.data,
    parts,
    problems: [
      ...reference.problems,
      ...opened.flatMap(({ problems }) => problems),
      ...reader.problems,
    ],
  };
}

type Documents = ReadonlyMap<string, DocumentText>;

/** The organization's own text of a kind takes the place of the common one. */
function openOrganization(
  files: OrganizationFiles,
  documents: Documents,
  reference: ValidatedReference,
  reader: TextReader,
  validators: Validators,
): { organization: Organization | null; problems: Problem[] } {
  const { data, problems } = validateOrganization(files, reference, validators);
  const texts = new Map([...documents, ...readDocuments(files.texts, reader)]);
  return { organization: data && { id: files.id, data, texts }, problems };
}

function readDocuments(sources: OrganizationFiles["texts"], reader: TextReader): Documents {
  return new Map(
    [...sources].flatMap(([kind, source]) => {
      const document = reader.readDocument(source);
      return document ? [[kind, document]] : [];
    }),
  );
}
