import { buildCases, type Cases } from "../../../engine/russian/cases.ts";
import { declinePosition } from "../../../engine/russian/decline-position.ts";
import { headOn, permanentHeadOn } from "../facts/heads.ts";
import type { EducationData } from "../files.ts";
import type { People } from "./derive-people.ts";
import type { PersonModel } from "./derive-person.ts";

/** Of several posts of one person the one that heads. */
const heading =
  /^(?:директор|заведующ|начальник|ректор|руководител|президент|индивидуальн|генеральн|исполнительн|исполняющ|временно|и\. ?о\.|врио)/iu;

/**
 * Who signs on a day (YYYY-MM-DD), with the position that stands under a document: an acting head
 * acts for the post of the one who is away (ГОСТ Р 7.0.97-2016, п. 5.22: the actual position of who
 * signs).
 */
export function deriveHead(
  data: Pick<EducationData, "organization" | "assignments">,
  people: People,
  day: string,
): PersonModel {
  const { staff, isActing, position } = headOn(data, day);
  const person = people.find(staff);
  const permanent = permanentHeadOn(data, day);
  if (position !== null) return { ...person, isHead: true, position: declinePosition(position) };
  const own = headingPost(person.position);
  if (!isActing || permanent === null || permanent === staff || isNamedActing(own))
    return { ...person, isHead: true, position: own };
  const { genitive } = headingPost(people.find(permanent).position);
  const acting = declinePosition("исполняющий обязанности");
  return { ...person, isHead: true, position: buildCases((c) => `${acting[c]} ${genitive}`) };
}

/** Whether a position, which may be of several posts, is one of those that head. */
export function namesHeading(position: string): boolean {
  return position.split(", ").some((post) => heading.test(post));
}

/** «директор, учитель начальных классов» signs as «директор». */
function headingPost(position: Cases): Cases {
  const posts = position.nominative.split(", ");
  const index = posts.findIndex((post) => heading.test(post));
  return buildCases((c) => position[c].split(", ")[index] ?? position[c]);
}

function isNamedActing({ nominative }: Cases): boolean {
  return /^(?:исполняющ|временно исполняющ|и\. ?о\.|врио)/iu.test(nominative);
}
