import { listTerms, type Term, termOn } from "../../education/facts/terms.ts";
import type { Organization, Platform } from "../generated/types.ts";
import type { SferumReference } from "../files.ts";

/** A platform by its id, which another rule holds to exist. */
export function findPlatform({ platforms }: SferumReference, id?: string): Platform | undefined {
  return platforms.platforms.find((platform) => platform.id === id);
}

/** The platforms on which an organization has worked, by their ids. */
export function listPlatforms({ platform }: Pick<Organization, "platform">): Term<string>[] {
  return listTerms(platform, (entry) => entry.platform, "platform");
}

/** The platform of a day (YYYY-MM-DD), with where the data name it. */
export function platformTermOn(
  organization: Pick<Organization, "platform">,
  day: string,
): Term<string> {
  const term = termOn(listPlatforms(organization), day);
  return { ...term, path: ["platform", ...term.path] };
}

/** What an organization does when its platform goes; the names are as in platforms.yaml. */
export function hintOnMove({ id, successor }: Platform, reference: SferumReference): string {
  const next = findPlatform(reference, successor);
  if (!next)
    return "Выберите в platforms.yaml другую платформу и расскажите о переходе: npx reglament event new-platform. Или запишите сами platform списком: прежнюю с днём until, новую с днём from. Примите новую редакцию Положения, создайте чаты и пригласите участников заново.";
  return `Расскажите о переходе: npx reglament event new-platform. Или запишите сами переход на ${next.profile.accusative} списком, со своими днями: platform: [{ platform: ${id}, until: ГГГГ-ММ-ДД }, { platform: ${next.id}, from: ГГГГ-ММ-ДД }]. Примите новую редакцию Положения, создайте чаты и пригласите участников заново.`;
}
