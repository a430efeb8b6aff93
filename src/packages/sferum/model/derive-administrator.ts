import type { Administrators } from "../generated/types.ts";
import type { Internal } from "../../../engine/base/internal.ts";
import { type DateForms, deriveDate } from "../../education/model/derive-date.ts";
import type { People } from "../../education/model/derive-people.ts";
import type { PersonModel } from "../../education/model/derive-person.ts";

/** An administrator of the platform (requirements A1, A8). */
export interface AdministratorModel extends PersonModel {
  isMain: boolean;
  /** Id of the order in documents.yaml. */
  appointedBy: string;
  appointedOn: DateForms;
  /** Contacts for the request (A2); the additional ones have none. */
  personalMobile: Internal<string> | null;
  personalEmail: Internal<string> | null;
}

/** The main administrator first, then the additional ones. */
export function deriveAdministrators(
  { main, additional }: Administrators,
  people: People,
): [AdministratorModel, ...AdministratorModel[]] {
  return [
    {
      ...people.find(main.staff),
      isMain: true,
      appointedBy: main.appointedBy,
      appointedOn: deriveDate(main.appointedOn),
      personalMobile: main.personalMobile,
      personalEmail: main.personalEmail,
    },
    ...additional.map(({ staff, appointedBy, appointedOn }) => ({
      ...people.find(staff),
      isMain: false,
      appointedBy,
      appointedOn: deriveDate(appointedOn),
      personalMobile: null,
      personalEmail: null,
    })),
  ];
}
