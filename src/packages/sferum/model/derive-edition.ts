import type { EditionModel } from "../../education/model/derive-edition.ts";
import type { Edition } from "../../education/generated/types.ts";
import type { AdministratorModel } from "./derive-administrator.ts";
import { type Appointments, deriveAppointments } from "./derive-appointments.ts";

/** An edition with what it does on the platform. */
export interface PlatformEditionModel extends EditionModel {
  /** Whom an order appoints (requirements A1, A8). */
  appoints: Appointments;
}

/** Adds to an edition whom it appoints. */
export function addAppointments(
  model: EditionModel,
  { id }: Edition,
  administrators: readonly AdministratorModel[],
): PlatformEditionModel {
  const appointed = administrators.filter(({ appointedBy }) => appointedBy === id);
  return { ...model, appoints: deriveAppointments(appointed) };
}
