import { valueOn } from "../../education/facts/terms.ts";
import { titlePieces } from "../../education/model/official-names.ts";
import { deriveAct } from "../../education/model/derive-act.ts";
import { keepNames } from "../../../engine/russian/keep-names.ts";
import type { Act } from "../../education/generated/types.ts";
import type { Source } from "../../../engine/base/source.ts";
import type { SferumReference } from "../files.ts";
import type { NumberedDocument } from "../../../engine/documents/make-documents.ts";
import type { Subject } from "../../../engine/package/subject.ts";
import { sferum } from "../package.ts";
import { findMentions, mentions } from "./find-mentions.ts";
import type { CitingDocument, CitingOrganization, Impact, Spot } from "./impact.ts";
import { listSteps } from "./list-steps.ts";
import { platformOf } from "../facts/day-facts.ts";
import { createShortener } from "../../../engine/coverage/short-title.ts";

/** An organization whose data hold, with its documents. */
export interface MadeOrganization {
  subject: Subject;
  documents: readonly NumberedDocument[];
}

/** Everything that may cite an act. */
export interface Citing {
  reference: SferumReference;
  organizations: readonly MadeOrganization[];
  /** Texts and parts, of organizations too. */
  texts: readonly Source[];
  acts: Source;
  platforms: Source;
}

/** Who cites an act; documents are looked through as they are printed. */
export function findImpact(act: Act, citing: Citing): Impact {
  const { id, status, checkedOn, repealedOn } = act;
  const platforms = citing.reference.platforms.platforms.filter(({ legalBasis }) =>
    legalBasis.includes(id),
  );
  const found = {
    act: {
      ...{ id, status, checkedOn, ...(repealedOn !== undefined && { repealedOn }) },
      ...{
        citation: keepNames(titlePieces(act))(deriveAct(act).citation.nominative),
        ...findRecord(citing.acts, id),
      },
    },
    platforms: platforms.map(({ id: platform, app, status: state }) => ({
      ...{
        id: platform,
        app,
        status: state,
        ...findRecord(citing.platforms, platform, "legalBasis"),
      },
    })),
    texts: citing.texts.flatMap((text) => findMentions(act, text)),
    organizations: citing.organizations.flatMap((organization) => {
      const one = inspectOrganization(act, organization);
      const isOn = platforms.some((each) => each.id === one.platform);
      return isOn || one.documents.length > 0 ? [one] : [];
    }),
  };
  return { ...found, steps: listSteps(found) };
}

function inspectOrganization(
  act: Act,
  { subject, documents }: MadeOrganization,
): CitingOrganization {
  const { id, data, reference } = sferum.sourceOf(subject);
  const name = valueOn(data.organization.name, (entry) => entry, subject.asOf).short;
  const platform = platformOf({ data, reference, day: subject.asOf });
  const shorten = createShortener(name, subject.namesInTitles());
  return { id, name, platform: platform.id, documents: listDocuments(act, documents, shorten) };
}

/** Sheets for single groups say the same as the common one; nobody renews what is repealed. */
function listDocuments(
  act: Act,
  documents: readonly NumberedDocument[],
  shorten: (title: string) => string,
): CitingDocument[] {
  return documents
    .filter(({ isRepeated, record }) => !isRepeated && record?.isRepealed !== true)
    .filter(({ tree }) => mentions(act, tree))
    .map(({ tree: { properties }, record }) => ({
      kind: properties.kind,
      title: shorten(properties.title),
      number: record?.label ?? null,
      date: record ? properties.date : null,
      isVersioned: typeof record?.edition === "number",
    }));
}

/** Where a record begins in its file, or where a field of it stands. */
function findRecord({ path, text }: Source, id: string, field?: string): Spot {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => new RegExp(`^\\s*- id: ["']?${id}["']?\\s*$`).test(line));
  const index =
    field === undefined
      ? start
      : lines.findIndex((line, at) => at > start && line.trimStart().startsWith(`${field}:`));
  return { file: path, line: Math.max(0, index) + 1 };
}
