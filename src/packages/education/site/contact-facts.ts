import { asciiUrl, mailtoUrl } from "../../../engine/base/ascii-address.ts";
import { upperFirst } from "../../../engine/russian/letter-case.ts";
import { setName } from "../../../engine/russian/keep-names.ts";
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
  const { address, phones, emails, site, workingHours, buildings } = organization;
  return [
    { term: "Адрес", description: typography(address.line) },
    ...phones.map(phoneFact),
    ...emails.map(emailFact),
    { term: "Официальный сайт", description: site, href: asciiUrl(site) },
    { term: "Режим работы", description: workingHours },
    ...buildings.map((building) => ({
      term: upperFirst(building.name),
      description: typography(
        [building.address, building.workingHours, ...building.phones]
          .filter((part) => part !== null)
          .join("; "),
      ),
    })),
    { term: "Руководитель", description: nameWithPosition(head) },
  ];
}

/** Who it belongs to, and its numbers. */
export function registryFacts({ organization }: Pick<EducationModel, "organization">): Fact[] {
  const { founders, owners, inn, kpp, ogrn, isEntrepreneur } = organization;
  return [
    ...founders.map(({ name }) => ({ term: "Учредитель", description: setName(name) })),
    ...owners.map(({ name }) => ({ term: "Собственник имущества", description: setName(name) })),
    { term: "ИНН", description: inn },
    ...(kpp === null ? [] : [{ term: "КПП", description: kpp }]),
    { term: isEntrepreneur ? "ОГРНИП" : "ОГРН", description: ogrn },
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
