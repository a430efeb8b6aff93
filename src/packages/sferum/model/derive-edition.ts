import type { EditionModel } from "../../education/model/derive-edition.ts";
import type { AdministratorModel } from "./derive-administrator.ts";
import { type Appointment, deriveAppointment } from "./derive-appointments.ts";

/** An edition with what it does on the platform. */
export type PlatformEditionModel = EditionModel & Appointment;

/** Adds to an edition whom it appoints and releases; `people` are of the edition's own day. */
export function addAppointments(
  model: EditionModel,
  id: string,
  people: readonly AdministratorModel[],
): PlatformEditionModel {
  return { ...model, ...deriveAppointment(people, id) };
}
