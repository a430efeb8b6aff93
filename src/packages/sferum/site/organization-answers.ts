import { upperFirst } from "../../../engine/russian/letter-case.ts";
import { keepNames } from "../../../engine/russian/keep-names.ts";
import type { Fact } from "../../../engine/site/data.ts";
import type { OrganizationAnswers } from "../../../engine/site/site-answers.ts";
import { emailFact, nameWithPosition, phoneFact } from "../../education/site/contact-facts.ts";
import { organizationAnswers } from "../../education/site/organization-answers.ts";
import type { SferumModel } from "../model/derive-model.ts";

/** What the site shows of an organization on the platform: also who helps there. */
export function platformAnswers(model: SferumModel): OrganizationAnswers {
  const answers = organizationAnswers(model);
  const { short } = model.platform.name;
  return {
    ...answers,
    notice: noticeOf(model.platform),
    facts: [...answers.facts, { term: "Платформа", description: short.nominative }],
    help: { title: `Помощь в работе на ${short.prepositional}`, facts: helpFacts(model) },
  };
}

/**
 * Of a platform that is closed, or will be: said with the day, so it is true whenever it is read.
 * The site has no clock, and the last entry of the data may be older than the closing.
 */
function noticeOf({ name, profile, isRetired, retiredOn }: SferumModel["platform"]): Notice {
  if (!isRetired && retiredOn === null) return null;
  const since = retiredOn === null ? "" : `после ${retiredOn.numeric} `;
  const setType = keepNames([profile.nominative, name.short.nominative]);
  return {
    what: setType(
      `${upperFirst(profile.nominative)} (${name.short.nominative}) ${since}не работает.`,
    ),
    advice:
      "Документы и памятки этого сайта говорят о нём. Где теперь общаются с родителями, узнайте в организации.",
  };
}

type Notice = OrganizationAnswers["notice"];

/** The administrator with contacts at work only; then the platform's own help. */
function helpFacts({ administrator, platform }: SferumModel): Fact[] {
  const { workPhone, workEmail } = administrator;
  const { supportEmail, helpSite } = platform;
  return [
    { term: "Администратор", description: nameWithPosition(administrator) },
    ...(workPhone === null ? [] : [phoneFact(workPhone)]),
    ...(workEmail === null ? [] : [emailFact(workEmail)]),
    { ...emailFact(supportEmail), term: "Служба поддержки" },
    { term: "Инструкции", description: helpSite, href: helpSite },
  ];
}
