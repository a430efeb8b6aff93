import type { OrganizationTrees } from "../../../engine/documents/make-documents.ts";
import { deriveAct } from "../../education/model/derive-act.ts";
import { typography } from "../../../engine/russian/typography.ts";
import type { Act, Platform } from "../../../engine/generated/types.ts";
import type { Source } from "../../../engine/base/source.ts";
import type { ReferenceData } from "../../../engine/check/validate-organization.ts";
import type { Organization } from "../../../engine/check/open-organization.ts";
import { findMentions, mentions } from "./find-mentions.ts";
import type { CitingDocument, CitingOrganization, Impact, Spot } from "./impact.ts";
import { listSteps } from "./list-steps.ts";
import { platformOf } from "../facts/facts.ts";
import { createShortener } from "../../../engine/coverage/short-title.ts";

/** Everything that may cite an act. */
export interface Citing {
  reference: ReferenceData;
  opened: readonly Organization[];
  made: readonly OrganizationTrees[];
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
        citation: typography(deriveAct(act).citation.nominative),
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
    organizations: citing.opened.flatMap((organization) => {
      const one = inspectOrganization(act, organization, citing);
      const isOn = platforms.some((each) => each.id === one.platform);
      return isOn || one.documents.length > 0 ? [one] : [];
    }),
  };
  return { ...found, steps: listSteps(found) };
}

function inspectOrganization(
  act: Act,
  { id, data }: Organization,
  { reference, made }: Citing,
): CitingOrganization {
  const name = data.organization.name.short;
  const platform = platformOf({ data, reference });
  const trees = made.find(({ model }) => model.organization.id === id);
  const documents = trees ? listDocuments(act, trees, name, platform) : [];
  return { id, name, platform: platform.id, documents };
}

/** Sheets for single groups say the same as the common one. */
function listDocuments(
  act: Act,
  { documents }: OrganizationTrees,
  organization: string,
  platform: Platform,
): CitingDocument[] {
  const shorten = createShortener(organization, platform);
  return documents
    .filter(({ isRepeated, tree }) => !isRepeated && mentions(act, tree))
    .map(({ tree: { properties }, edition }) => ({
      kind: properties.kind,
      title: shorten(properties.title),
      number: edition && (edition.isVersioned ? edition.title.toLowerCase() : edition.numberSign),
      date: edition && properties.date,
      isVersioned: edition?.isVersioned ?? false,
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
