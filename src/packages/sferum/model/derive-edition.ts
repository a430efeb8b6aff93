import type { EditionModel } from "../../education/model/derive-edition.ts";
import type { PersonModel } from "../../education/model/derive-person.ts";
import type { AdministratorModel } from "./derive-administrator.ts";
import { type Appointment, deriveAppointment } from "./derive-appointments.ts";

/** An edition with what it does on the platform. */
export type PlatformEditionModel = EditionModel &
  Appointment & {
    /** Who answers for the work on the platform by an order, where several do; else nobody is named. */
    responsible: PersonModel[];
  };

/** Adds to an edition whom it appoints and releases; `people` are of the edition's own day. */
export function addAppointments(
  model: EditionModel,
  id: string,
  people: readonly AdministratorModel[],
  responsible: PersonModel[],
): PlatformEditionModel {
  return { ...model, ...deriveAppointment(people, id), responsible };
}
