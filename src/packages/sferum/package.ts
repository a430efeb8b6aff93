import { definePackage } from "../../engine/package/define-package.ts";
import { caseNames } from "../../engine/russian/cases.ts";
import { deriveEditions } from "../education/model/derive-editions.ts";
import { latestDate } from "../education/model/latest-date.ts";
import { education } from "../education/package.ts";
import { editionFacts } from "../education/site/edition-facts.ts";
import { officialSections } from "../education/site/official-sections.ts";
import { completeSferum } from "./complete/complete-sferum.ts";
import { evidence } from "./evidence/evidence.ts";
import { platformOf } from "./facts/day-facts.ts";
import { type SferumData, sferumData, type SferumReference, sferumReference } from "./files.ts";
import { addAppointments } from "./model/derive-edition.ts";
import { deriveSferum } from "./model/derive-model.ts";
import { parts } from "./parts.ts";
import { complianceRules, pages } from "./rules/index.ts";
import { sferumScopes } from "./scopes.ts";
import { platformAnswers } from "./site/organization-answers.ts";

const { lists, migrations, nameOf, register, rules } = education.definition;

/**
 * The platform «Сферум» on top of `education`: the platform itself, administrators, chats, channels,
 * invitations, and the requirements of its Regulation.
 */
export const sferum = definePackage<SferumData, SferumReference>({
  id: "sferum",
  data: sferumData,
  reference: sferumReference,
  scopes: sferumScopes,
  rules: { ...rules, compliance: complianceRules },
  ...{ pages, lists, migrations, nameOf, register },
  complete: completeSferum,
  derive: ({ id, data, reference, records }) => {
    const on = deriveSferum(id, data, reference);
    // Somebody works there, and with a date: the schemas see to it.
    const asOf = latestDate(data.assignments) ?? "";
    const latest = on(asOf);
    const editions = deriveEditions(data, records, (model, edition) =>
      addAppointments(model, edition, latest.administrators),
    );
    return {
      name: latest.organization.name.short.nominative,
      email: latest.organization.email,
      asOf,
      modelOn: (day) => ({ ...on(day) }),
      ...editions,
      itemsOf: () => latest.groups,
      site: {
        organization: () => platformAnswers(latest),
        statusOf: (record) => editionFacts(editions.editionOf(record), record.isRepealed),
        sections: (documents) =>
          officialSections(latest, documents, "Локальные нормативные акты о работе на платформе"),
      },
    };
  },
  coverage: {
    document: "regulation",
    parts,
    requirements: ({ requirements }) => requirements.requirements,
    evidence,
    names: (data, reference) => {
      const { full, short } = platformOf({ data, reference }).name;
      return [full, short].flatMap((forms) => caseNames.map((name) => forms[name]));
    },
    concerns: (data, reference) => {
      const { id: platform, legalBasis } = platformOf({ data, reference });
      return (record) => {
        const [list, id = ""] = record.split(".");
        if (list === "acts") return legalBasis.includes(id);
        return list !== "platforms" || id === platform;
      };
    },
  },
});
