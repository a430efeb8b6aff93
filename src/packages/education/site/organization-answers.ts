import { upperFirst } from "../../../engine/russian/letter-case.ts";
import { setName } from "../../../engine/russian/keep-names.ts";
import { typography } from "../../../engine/russian/typography.ts";
import type { Fact } from "../../../engine/site/data.ts";
import type { OrganizationAnswers } from "../../../engine/site/site-answers.ts";
import type { EducationModel } from "../model/derive-model.ts";
import { contactFacts, registryFacts } from "./contact-facts.ts";

/** What the site shows of any organization; `help` and more facts come from other packages. */
export function organizationAnswers(model: EducationModel): OrganizationAnswers {
  const { name, address, phones, email, site, inn, typeName } = model.organization;
  return {
    name: {
      full: setName(name.full.nominative),
      short: setName(name.short.nominative),
    },
    place: typography(address.locality),
    type: upperFirst(typeName),
    contacts: { address: address.line, phones, email, site, taxId: inn },
    contactFacts: contactFacts(model),
    facts: registryFacts(model),
    help: null,
    officialLinks: ministries,
    notice: null,
  };
}

/** Rules of the official site (Government resolution № 1802 of 20.10.2021) demand these links. */
const ministries: Fact[] = [
  {
    term: "Минпросвещения России",
    description: "Министерство просвещения Российской Федерации",
    href: "https://edu.gov.ru/",
  },
  {
    term: "Минобрнауки России",
    description: "Министерство науки и высшего образования Российской Федерации",
    href: "https://minobrnauki.gov.ru/",
  },
];
