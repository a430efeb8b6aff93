import type { EditionModel } from "../../education/model/derive-edition.ts";
import { signNumber } from "../../education/facts/title-edition.ts";
import { type DateForms, deriveDate } from "../../education/model/derive-date.ts";
import type { DutyPart, Superseded } from "../facts/duty-orders.ts";
import type { PersonModel } from "../../education/model/derive-person.ts";
import type { Appointment } from "./derive-appointments.ts";
import type { OrderCitations } from "./derive-citation.ts";
import type { Extraction } from "./derive-extract.ts";
import type { Transition } from "./derive-transition.ts";

/** An edition with what it does on the platform. */
export type PlatformEditionModel = EditionModel &
  Appointment &
  Extraction & {
    /** Who answers for the work on the platform by an order, where several do; else nobody is named. */
    responsible: PersonModel[];
    /** The move to the platform of the day, by an order of that kind (requirement M4). */
    transition: Transition | null;
    /** The titles of the Regulation that it approves, and of that which it changes or replaces. */
    cites: OrderCitations;
    /** Earlier orders that hold on but for the parts that this one decides anew. */
    supersedes: SupersededModel[];
  };

/** An order that loses its force in part. */
export interface SupersededModel {
  date: DateForms;
  numberSign: string;
  /** «возложения ответственности за организацию работы на Платформе»: after «в части». */
  parts: string[];
}

const partNames: Readonly<Record<DutyPart, string>> = {
  responsible: "возложения ответственности за организацию работы на Платформе",
  groups: "распределения педагогических работников",
  chats: "утверждения перечня чатов и каналов",
};

/** What an edition does, as the data of the platform tell it. */
interface Doings {
  appointment: Appointment;
  responsible: PersonModel[];
  superseded: readonly Superseded[];
  transition: Transition | null;
  extraction: Extraction;
  cites: OrderCitations;
}

/** Adds to an edition what it does on the platform. */
export function addDoings(
  model: EditionModel,
  { appointment, responsible, superseded, transition, extraction, cites }: Doings,
): PlatformEditionModel {
  const supersedes = superseded.map(({ edition: { date, number }, parts }) => ({
    ...{ date: deriveDate(date), numberSign: signNumber(number) },
    parts: parts.map((part) => partNames[part]),
  }));
  return { ...model, ...appointment, ...extraction, responsible, supersedes, transition, cites };
}
