import type { DocumentRecord } from "../../../engine/documents/document-record.ts";
import { currentEditions } from "../facts/life-of-editions.ts";
import type { EducationData } from "../files.ts";
import type { Edition } from "../generated/types.ts";
import { organizationOn } from "../facts/snapshot.ts";
import { deriveEdition, type EditionModel, type NameOn } from "./derive-edition.ts";
import { deriveNames } from "./derive-organization.ts";

/** The register of an organization as texts see it; `Model` is what a package makes of an edition. */
export interface DerivedEditions<Model extends EditionModel> {
  editionOf: (record: DocumentRecord) => Model;
  currentRecords: (kind: string) => DocumentRecord[];
}

/**
 * Derives each edition once, when it is first needed, as of a day (YYYY-MM-DD). `extend` adds what a
 * package on top of this one knows of an edition.
 */
export function deriveEditions<Model extends EditionModel>(
  { organization, documents: { editions } }: Pick<EducationData, "organization" | "documents">,
  records: readonly DocumentRecord[],
  asOf: string,
  extend: (model: EditionModel, edition: Edition) => Model,
): DerivedEditions<Model> {
  const derived = new Map<string, Model>();
  // The first of an id counts, as everywhere; registers of thousands are not searched for each.
  const editionBy = new Map(editions.map((each) => [each.id, each] as const).reverse());
  const recordBy = new Map(records.map((each) => [each.id, each] as const).reverse());
  const { bodies = [] } = organization;
  const nameOn: NameOn = (day) => deriveNames(organizationOn(organization, day).name).short;
  const derive = (edition: Edition): Model =>
    extend(deriveEdition(edition, editions, bodies, asOf, nameOn), edition);
  return {
    editionOf: ({ id }) => {
      const known = derived.get(id);
      if (known) return known;
      const edition = editionBy.get(id);
      if (!edition) throw new Error(`No such record: ${id}`);
      const model = derive(edition);
      derived.set(id, model);
      return model;
    },
    currentRecords: (kind) =>
      currentEditions(editions, kind, asOf).flatMap(({ id }) => recordBy.get(id) ?? []),
  };
}
