import type { OrganizationSource } from "../../engine/package/package-definition.ts";
import type { Answers } from "../../engine/package/subject.ts";
import type { EducationData, EducationReference } from "./files.ts";
import { deriveEditions } from "./model/derive-editions.ts";
import { deriveEducation } from "./model/derive-model.ts";
import type { People } from "./model/derive-people.ts";
import { latestDate } from "./model/latest-date.ts";
import { editionFacts } from "./site/edition-facts.ts";
import { officialSections } from "./site/official-sections.ts";
import { organizationAnswers } from "./site/organization-answers.ts";

/**
 * What `education` answers about an organization, and its people: a package on top of it adds its
 * own to this.
 */
export function answerEducation({
  id,
  data,
  reference,
  records,
}: OrganizationSource<EducationData, EducationReference>): {
  answers: Required<Answers>;
  people: People;
} {
  const { on, people } = deriveEducation(id, data, reference);
  // Somebody works there, and with a date: the schemas see to it.
  const asOf = latestDate(data.assignments) ?? "";
  const latest = on(asOf);
  const editions = deriveEditions(data, records, (model) => model);
  const answers: Required<Answers> = {
    name: latest.organization.name.short.nominative,
    email: latest.organization.email,
    asOf,
    modelOn: (day) => ({ ...on(day) }),
    ...editions,
    itemsOf: () => latest.groups,
    site: {
      organization: () => organizationAnswers(latest),
      statusOf: (record) => editionFacts(editions.editionOf(record), record.isRepealed),
      sections: (documents) => officialSections(latest, documents, "Локальные нормативные акты"),
    },
  };
  return { answers, people };
}
