import type { DayFacts } from "../../../engine/package/package-definition.ts";
import { numericDate } from "../../../engine/russian/dates.ts";
import { declineName } from "../../../engine/russian/decline-name.ts";
import type { EducationData, EducationReference } from "../files.ts";
import type { Edition, StaffMember } from "../generated/types.ts";
import { currentEditions, isSigned } from "./life-of-editions.ts";
import { isEmployed, memberOn } from "./staff.ts";

/** What questions about an organization are answered from: only what has happened by the day counts. */
export type EducationFacts = DayFacts<EducationData, EducationReference>;

/** The happenings that a day has already seen, by the date of each. */
export function happened<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => string | undefined,
  { day }: { day: string },
): Item[] {
  return items.filter((item) => {
    const date = dateOf(item);
    return date !== undefined && date <= day;
  });
}

/** Who is employed on the day, of the given roles (none: all). */
export function staffOf<Member extends StaffMember>(
  { data, day }: { data: { assignments: { staff: readonly Member[] } }; day: string },
  ...roles: readonly StaffMember["role"][]
): Member[] {
  return data.assignments.staff.filter(
    (member) => isEmployed(member, day) && (roles.length === 0 || roles.includes(member.role)),
  );
}

/** The latest record of a kind that is dated by the day and not repealed. */
export function editionOf(facts: EducationFacts, kind: string): Edition | undefined {
  const { editions } = facts.data.documents;
  const known = happened(editions, ({ date }) => date, facts);
  const current = currentEditions(known, kind, facts.day);
  return current.find(({ edition }) => edition !== undefined) ?? current.at(-1);
}

/** The same of what was signed: a draft shows nothing. */
export function signedEditionOf(facts: EducationFacts, kind: string): Edition | undefined {
  const { documents } = facts.data;
  const signed = { ...documents, editions: documents.editions.filter(isSigned) };
  return editionOf({ ...facts, data: { ...facts.data, documents: signed } }, kind);
}

/** «приказ № 86 от 02.09.2024»; null where none was signed by the day. */
export function nameRecord(
  facts: EducationFacts,
  word: string,
  id: string | undefined,
): string | null {
  const { editions } = facts.data.documents;
  const found = happened(editions, ({ date }) => date, facts).find((each) => each.id === id);
  if (!found || !isSigned(found)) return null;
  const number = found.number === undefined ? "без номера" : `№ ${found.number}`;
  return `${word} ${number} от ${numericDate(found.date)}`;
}

/** «Соколова И. А.»; the nominative does not depend on the sex. */
export function namePerson({ data, day }: EducationFacts, id: string): string {
  const found = data.assignments.staff.find((member) => member.id === id);
  if (!found) throw new Error(`No such person: ${id}`);
  return declineName(memberOn(found, day), found.sex ?? "female").surnameFirst.nominative;
}
