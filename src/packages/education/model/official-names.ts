import { caseNames } from "../../../engine/russian/cases.ts";
import { listTerms } from "../facts/terms.ts";
import type { EducationData, EducationReference } from "../files.ts";
import type { Act } from "../generated/types.ts";
import { deriveNames } from "./derive-organization.ts";

/**
 * Names that papers, the site and its feeds print to the letter, former ones too: those of the
 * organization in all cases, of its founders, bodies and licensor, and of the acts that it cites.
 */
export function officialNames(
  { organization }: Pick<EducationData, "organization">,
  { acts }: Pick<EducationReference, "acts">,
): string[] {
  const { name, founder, bodies = [], licence } = organization;
  const own = listTerms(name, (entry) => entry).flatMap(({ value }) => {
    const { full, short } = deriveNames(value);
    return [full, short].flatMap((each) => caseNames.map((form) => each[form]));
  });
  const founders = founder === undefined ? [] : listTerms(founder, (entry) => entry);
  return [
    ...own,
    ...founders.map(({ value }) => value.name),
    ...bodies.map((body) => body.name),
    ...(licence?.issuer === undefined ? [] : [licence.issuer]),
    ...acts.acts.flatMap(titlePieces),
  ];
}

/**
 * A title of an act stands in quotes, so that its own quotes become „лапки“ as Russian demands; what
 * is between them stays.
 */
export function titlePieces({ title }: Pick<Act, "title">): string[] {
  return title.split(/["“”„«»]/u).filter((piece) => piece.trim() !== "");
}
