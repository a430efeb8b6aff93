import { remember } from "../../engine/base/remember.ts";
import { recordOn } from "../../engine/documents/document-record.ts";
import type { OrganizationSource } from "../../engine/package/package-definition.ts";
import type { Answers } from "../../engine/package/subject.ts";
import type { OrganizationAnswers, SiteAnswers } from "../../engine/site/site-answers.ts";
import { asOfDay } from "./facts/last-event.ts";
import type { EducationData, EducationReference } from "./files.ts";
import type { Edition } from "./generated/types.ts";
import type { EditionModel } from "./model/derive-edition.ts";
import { deriveEditions } from "./model/derive-editions.ts";
import {
  type DayOfEducation,
  deriveEducation,
  type EducationModel,
  type PeopleOn,
} from "./model/derive-model.ts";
import { officialNames } from "./model/official-names.ts";
import { editionFacts } from "./site/edition-facts.ts";
import { officialSections } from "./site/official-sections.ts";
import { organizationAnswers } from "./site/organization-answers.ts";

/** What a package on top of this one knows besides; `Model` is what its texts speak of. */
export interface Extension<Model extends EducationModel> {
  /** The model of a day (YYYY-MM-DD). */
  widen: (today: DayOfEducation, day: string) => Model;
  /** An edition with what it does in the package; people are those of any day. */
  extend: (model: EditionModel, edition: Edition, peopleOn: PeopleOn) => EditionModel;
  /** What the site shows of the organization. */
  show: (model: Model) => OrganizationAnswers;
  /** What the documents of the organization are about. */
  documentsTitle: string;
  /** Whom a kind of document is for: see `SiteAnswers`. */
  readersOf?: SiteAnswers["readersOf"];
  /** Names of the package that are printed to the letter, besides those of the organization. */
  names?: readonly string[];
  /** Which record of a kind a paper goes by, where the day alone does not tell; null: it does. */
  findRecord?: (kind: string, day: string) => string | null;
}

const plain: Extension<EducationModel> = {
  widen: ({ model }) => model,
  extend: (model) => model,
  show: organizationAnswers,
  documentsTitle: "Локальные нормативные акты",
};

/** What `education` answers about an organization, and the organization on any day. */
export function answerEducation(source: OrganizationSource<EducationData, EducationReference>) {
  return answerWith(source, plain);
}

/** The same for a package on top of this one. */
export function answerWith<Model extends EducationModel>(
  source: OrganizationSource<EducationData, EducationReference>,
  { widen, extend, show, documentsTitle, findRecord, readersOf, names = [] }: Extension<Model>,
): { answers: Required<Answers>; on: (day: string) => DayOfEducation } {
  const { id, data, reference, records } = source;
  const { on, peopleOn } = deriveEducation(id, data, reference);
  const asOf = source.asOf ?? asOfDay(data);
  // The day of the data is that of registers and of the site, too.
  const modelOn = remember((day: string, signedOn: string) => widen(on(day, signedOn), day));
  const latest = modelOn(asOf, asOf);
  const editions = deriveEditions(data, records, asOf, (model, edition) =>
    extend(model, edition, peopleOn),
  );
  const answers: Required<Answers> = {
    name: latest.organization.name.short.nominative,
    email: latest.organization.email,
    asOf,
    ...{ modelOn, ...editions },
    // Asked for each paper, of few kinds and days.
    recordOn: remember((kind: string, day: string) => {
      const named = findRecord?.(kind, day);
      return records.find((each) => each.id === named) ?? recordOn(records, kind, day);
    }),
    itemsOf: () => latest.groups,
    officialNames: [...officialNames(data, reference), ...names],
    site: {
      organization: () => show(latest),
      readersOf: (kind) => readersOf?.(kind) ?? null,
      statusOf: (record) => editionFacts(editions.editionOf(record), record.isRepealed),
      sections: (documents) => officialSections(latest, documents, documentsTitle),
    },
  };
  return { answers, on };
}
