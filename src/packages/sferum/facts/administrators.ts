import type { Path } from "../../../engine/yaml/yaml-file.ts";
import { holdsOn } from "../../education/facts/holds-on.ts";
import type { Term } from "../../education/facts/terms.ts";
import type { AdditionalAdministrator, Administrators } from "../generated/types.ts";

/** A main administrator: with contacts for the request. */
export type MainAdministrator = Exclude<Administrators["main"], readonly unknown[]>;

interface Place {
  /** Where administrators.yaml names him. */
  path: Path;
  /** What messages call him. */
  title: "администратор" | "дополнительный администратор";
}

/** An administrator, present or former. */
export type Appointed = AdditionalAdministrator & Place;

/** The main administrators, one after another as the data tell. */
export function listMain({ main }: Pick<Administrators, "main">): (MainAdministrator & Place)[] {
  const title = "администратор";
  if (!Array.isArray(main)) return [{ ...main, title, path: ["main"] }];
  return main.map((each, index) => ({ ...each, title, path: ["main", index] }));
}

/** The same as a history of days. */
export function mainTerms(administrators: Pick<Administrators, "main">): Term<string>[] {
  return listMain(administrators).map(({ staff, appointedOn, until, path }) => ({
    ...{ value: staff, from: appointedOn, until, path },
  }));
}

/** All main administrators and the additional ones, in the order of the file, former ones too. */
export function listAdministrators(administrators: Administrators): Appointed[] {
  return [
    ...listMain(administrators),
    ...administrators.additional.map((each, index): Appointed => ({
      ...each,
      path: ["additional", index],
      title: "дополнительный администратор",
    })),
  ];
}

/** Whether an administrator is in office on a day (YYYY-MM-DD), the last one included. */
export function isInOffice(
  { appointedOn, until }: Pick<AdditionalAdministrator, "appointedOn" | "until">,
  day: string,
): boolean {
  return holdsOn(day, appointedOn, until);
}

/**
 * The main administrator of a day; before the first one he that is to come, since an order on the
 * work may be a day older than the appointment, and after the last one he that was.
 */
export function mainOn(administrators: Pick<Administrators, "main">, day: string) {
  const all = listMain(administrators).toSorted((a, b) => (a.appointedOn < b.appointedOn ? -1 : 1));
  const begun = all.filter(({ appointedOn }) => appointedOn <= day);
  const found = begun.findLast((each) => isInOffice(each, day)) ?? begun.at(-1) ?? all[0];
  if (!found) throw new Error("No main administrator: the schema forbids that");
  return found;
}
