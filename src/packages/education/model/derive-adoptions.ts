import type { Cases } from "../../../engine/russian/cases.ts";
import { blankDate, type DateForms, missingWord } from "../../../engine/russian/dates.ts";
import { withPreposition } from "../../../engine/russian/preposition.ts";
import { type AdoptionBy, listAdoptions } from "../facts/adoptions.ts";
import { isSigned } from "../facts/life-of-editions.ts";
import type { CollegialBody, Edition } from "../generated/types.ts";
import { deriveBody } from "./derive-body.ts";
import { deriveDate } from "./derive-date.ts";

/** What a collegial body decided of a document, or is to decide. */
export interface Adoption {
  role: AdoptionBy["role"];
  /** Who stands under it: «педагогическим советом», «совета родителей». */
  by: string;
  body: Cases;
  /** «С управляющим советом», «со студенческим советом», with a small letter. */
  withBody: string;
  /** A blank to be filled by hand until the body has met. */
  protocol: string;
  date: DateForms;
}

/** The decisions on a document, by what they are; a list is empty where there are none. */
export interface Adoptions {
  all: Adoption[];
  adopted: Adoption[];
  agreed: Adoption[];
  opinion: Adoption[];
}

/**
 * The decisions of collegial bodies. A draft of which the data do not yet tell who adopts it is
 * taken to the first body of the organization, with blanks: a council votes on the text that will
 * be approved, word for word.
 */
export function deriveAdoptions(edition: Edition, bodies: readonly CollegialBody[]): Adoptions {
  const told = listAdoptions(edition);
  const [first] = bodies;
  const isVersioned = edition.edition !== undefined;
  const planned: Pick<AdoptionBy, "body" | "role">[] =
    told.length === 0 && !isSigned(edition) && isVersioned && first
      ? [{ body: first.id, role: "adopted" }]
      : told;
  const all = planned.flatMap((each) => {
    const body = bodies.find(({ id }) => id === each.body);
    return body ? [deriveAdoption(each, body)] : [];
  });
  const of = (role: AdoptionBy["role"]): Adoption[] => all.filter((each) => each.role === role);
  return { all, adopted: of("adopted"), agreed: of("agreed"), opinion: of("opinion") };
}

function deriveAdoption(
  { role, protocol = missingWord, date }: Pick<AdoptionBy, "role" | "protocol" | "date">,
  body: CollegialBody,
): Adoption {
  const cases = deriveBody(body);
  return {
    ...{ role, body: cases, protocol },
    withBody: withPreposition("с", cases.instrumental),
    by: role === "opinion" ? cases.genitive : cases.instrumental,
    date: deriveDate(date) ?? blankDate,
  };
}
