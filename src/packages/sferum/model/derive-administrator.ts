import { compareText } from "../../../engine/base/compare-text.ts";
import type { AdditionalAdministrator, Administrators } from "../generated/types.ts";
import type { Internal } from "../../../engine/base/internal.ts";
import { type DateForms, deriveDate } from "../../education/model/derive-date.ts";
import type { People } from "../../education/model/derive-people.ts";
import type { PersonModel } from "../../education/model/derive-person.ts";
import { isInOffice, listMain, type MainAdministrator, mainOn } from "../facts/administrators.ts";

/** An administrator of the platform (requirements A1, A8). */
export interface AdministratorModel extends PersonModel {
  isMain: boolean;
  /** Id of the order in documents.yaml. */
  appointedBy: string;
  appointedOn: DateForms;
  /** Id of the order that released him; null for who is in office, or released without one. */
  releasedBy: string | null;
  /** The last day in office. */
  until: DateForms | null;
  /** Contacts for the request (A2); the additional ones have none. */
  personalMobile: Internal<string> | null;
  personalEmail: Internal<string> | null;
}

/** The administrators of a day (YYYY-MM-DD), the main one first. */
export function administratorsOn(
  administrators: Administrators,
  people: People,
  day: string,
): [AdministratorModel, ...AdministratorModel[]] {
  const additional = administrators.additional.filter((each) => isInOffice(each, day));
  return [
    deriveMain(mainOn(administrators, day), people),
    ...additional.map((each) => deriveAdditional(each, people)),
  ];
}

/** Who was the main administrator before that of the day (YYYY-MM-DD); null where nobody was. */
export function formerMain(
  administrators: Administrators,
  people: People,
  day: string,
): AdministratorModel | null {
  const { appointedOn } = mainOn(administrators, day);
  const former = listMain(administrators)
    .filter((each) => each.appointedOn < appointedOn)
    .toSorted((a, b) => compareText(a.appointedOn, b.appointedOn))
    .at(-1);
  return former ? deriveMain(former, people) : null;
}

/** All that there have been: an order speaks of those whom it appoints and releases. */
export function allAdministrators(
  administrators: Administrators,
  people: People,
): AdministratorModel[] {
  return [
    ...listMain(administrators).map((each) => deriveMain(each, people)),
    ...administrators.additional.map((each) => deriveAdditional(each, people)),
  ];
}

function deriveMain(main: MainAdministrator, people: People): AdministratorModel {
  const { personalMobile, personalEmail } = main;
  return { ...deriveAdditional(main, people), isMain: true, personalMobile, personalEmail };
}

function deriveAdditional(
  { staff, appointedBy, appointedOn, releasedBy, until }: AdditionalAdministrator,
  people: People,
): AdministratorModel {
  return {
    ...people.find(staff),
    isMain: false,
    appointedBy,
    appointedOn: deriveDate(appointedOn),
    releasedBy: releasedBy ?? null,
    until: deriveDate(until),
    personalMobile: null,
    personalEmail: null,
  };
}
