import { groupsOf } from "../../education/facts/groups.ts";
import { isSigned, startOf } from "../../education/facts/life-of-editions.ts";
import { deriveDate } from "../../education/model/derive-date.ts";
import { deriveHead } from "../../education/model/derive-head.ts";
import type { PeopleOn } from "../../education/model/derive-model.ts";
import type { PersonModel } from "../../education/model/derive-person.ts";
import type { SferumData } from "../files.ts";
import type { Edition } from "../generated/types.ts";
import { chatsOn } from "../facts/talks.ts";
import type { Appointment } from "./derive-appointments.ts";

/**
 * What everybody may read of an order that is not for everybody as a whole. A paper with the kind and
 * the number of the order says all that the order does; one that leaves something out is an extract.
 */
export interface Extraction {
  /** Whether all of it may be published: no personal contacts, no lists of people and chats. */
  isPublic: boolean;
  /** Whether an extract is published in its place; there is none of what nobody has signed. */
  isExtracted: boolean;
  /**
   * Отметка о заверении копии (ГОСТ Р 7.0.97-2016, п. 5.26): who certifies the extract, and when; on
   * a day that the data do not tell, the place for it.
   */
  certification: { by: PersonModel; date: string };
}

const datePlace = "«____» ______________ 20____ г.";

/** `peopleOn` gives the people of any day; `appointment` is what the order does to administrators. */
export function deriveExtraction(
  edition: Edition,
  data: SferumData,
  peopleOn: PeopleOn,
  appointment: Appointment,
): Extraction {
  const { certifiedBy, certifiedOn } = edition.extract ?? {};
  const day = certifiedOn ?? edition.date;
  const people = peopleOn(day, day);
  const isPublic = !hasAnnexes(edition, data) && !hasContacts(appointment);
  return {
    ...{ isPublic, isExtracted: !isPublic && isSigned(edition) },
    certification: {
      by: certifiedBy === undefined ? deriveHead(data, people, day) : people.find(certifiedBy),
      date: certifiedOn === undefined ? datePlace : deriveDate(certifiedOn).numeric,
    },
  };
}

/** The lists of who works where and of chats: the site names neither people nor chats of groups. */
function hasAnnexes(edition: Edition, data: SferumData): boolean {
  if (edition.kind !== "order-use") return false;
  const day = startOf(edition);
  return groupsOf({ data, day }).length > 0 || chatsOn(data.assignments, day).length > 0;
}

/** The administrator's own telephone and e-mail, for the request; who takes over needs none. */
function hasContacts({ appoints: { main }, handover }: Appointment): boolean {
  return main !== null && !(main.isHead && handover !== null);
}
