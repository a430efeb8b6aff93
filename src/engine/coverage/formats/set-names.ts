import { keepNames } from "../../russian/keep-names.ts";
import type { OrganizationCoverage } from "../coverage.ts";

/** Typography for what is told of organizations: their official names stay as the charters have them. */
export function setNamesOf(
  organizations: readonly Pick<OrganizationCoverage, "name" | "officialNames">[],
): (text: string) => string {
  return keepNames(
    organizations.flatMap(({ name, officialNames = [] }) => [name, ...officialNames]),
  );
}
