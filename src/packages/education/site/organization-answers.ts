import { typography } from "../../../engine/russian/typography.ts";
import type { OrganizationAnswers } from "../../../engine/site/site-answers.ts";
import type { EducationModel } from "../model/derive-model.ts";
import { contactFacts, registryFacts } from "./contact-facts.ts";

/** What the site shows of any organization; `help` and more facts come from other packages. */
export function organizationAnswers(model: EducationModel): OrganizationAnswers {
  const { name, address, phones, email, site, inn } = model.organization;
  return {
    name: {
      full: typography(name.full.nominative),
      short: typography(name.short.nominative),
    },
    place: typography(address.locality),
    contacts: { address: address.line, phones, email, site, taxId: inn },
    contactFacts: contactFacts(model),
    facts: registryFacts(model),
    help: null,
  };
}
