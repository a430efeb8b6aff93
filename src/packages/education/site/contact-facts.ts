import { asciiUrl, mailtoUrl } from "../../../engine/base/ascii-address.ts";
import { phoneUrl } from "../../../engine/russian/phone-url.ts";
import { typography } from "../../../engine/russian/typography.ts";
import type { Fact } from "../../../engine/site/data.ts";
import type { EducationModel } from "../model/derive-model.ts";
import type { PersonModel } from "../model/derive-person.ts";

/** How to reach the organization. */
export function contactFacts({
  organization,
  head,
}: Pick<EducationModel, "organization" | "head">): Fact[] {
  const { address, phones, email, site, workingHours } = organization;
  return [
    { term: "Адрес", description: typography(address.line) },
    ...phones.map(phoneFact),
    emailFact(email),
    { term: "Официальный сайт", description: site, href: asciiUrl(site) },
    { term: "Режим работы", description: workingHours },
    { term: "Руководитель", description: nameWithPosition(head) },
  ];
}

/** Who it belongs to, and its numbers. */
export function registryFacts({ organization }: Pick<EducationModel, "organization">): Fact[] {
  const { founder, inn, kpp, ogrn } = organization;
  return [
    { term: "Учредитель", description: typography(founder.name) },
    { term: "ИНН", description: inn },
    { term: "КПП", description: kpp },
    { term: "ОГРН", description: ogrn },
  ];
}

export function nameWithPosition({ fullName, position }: PersonModel): string {
  return `${fullName.nominative}, ${position.nominative}`;
}

export function phoneFact(phone: string): Fact {
  return { term: "Телефон", description: phone, href: phoneUrl(phone) };
}

export function emailFact(email: string): Fact {
  return { term: "Электронная почта", description: email, href: mailtoUrl(email) };
}
