import { caseNames } from "../russian/cases.ts";
import { declineOrganization } from "../russian/decline-organization.ts";

/**
 * Cuts a document's title to what a cell of a table can hold: «Приказ от 02.09.2024 № 86»,
 * «Памятка для родителей»: without the names of the organization (the short one is given) and those
 * in `names`, up to what the document is about.
 */
export function createShortener(
  organization: string,
  names: readonly string[],
): (title: string) => string {
  const withoutNames = createNameRemover(organization, names);
  return (title) => {
    const bare = withoutNames(title);
    const [head = ""] = bare.split(/\s(?:об?|в|на)(?:\s|$)/u);
    return head.replaceAll(/\s+(?=,|\s|$)/gu, "").replace(/,$/u, "");
  };
}

/** Takes the names of the organization in all cases, and those in `names`, out of a title. */
export function createNameRemover(
  organization: string,
  names: readonly string[],
): (title: string) => string {
  const declined = declineOrganization(organization);
  const all = [organization, ...caseNames.map((name) => declined[name]), ...names];
  return (title) => all.reduce((text, name) => text.replace(name, ""), title);
}
