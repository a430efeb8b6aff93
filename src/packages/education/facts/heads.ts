import type { Path } from "../../../engine/yaml/yaml-file.ts";
import type { EducationData } from "../files.ts";
import type { StaffMember } from "../generated/types.ts";
import { holdsOn } from "./holds-on.ts";
import { listTerms, type Term, termHolds, termOn } from "./terms.ts";

/** Who heads an organization for some days. */
export interface HeadTerm {
  staff: string;
  /** Whether the duties are somebody else's for the time (исполняющий обязанности). */
  isActing: boolean;
  /** What the position is called under a document, where the data say so. */
  position: string | null;
}

type Data = Pick<EducationData, "organization" | "assignments">;

/** All heads and acting heads that `head` of organization.yaml tells, in its order. */
export function listHeads({ head }: Data["organization"]): Term<HeadTerm>[] {
  const list = typeof head === "string" ? [{ staff: head }] : head;
  const terms = listTerms<HeadTerm, (typeof list)[number]>(
    list,
    ({ staff, acting = false, position = null }) => ({ staff, isActing: acting, position }),
    "staff",
  );
  return typeof head === "string" ? terms.map((term) => ({ ...term, path: [] })) : terms;
}

/** Who heads, and where the data say so. */
export interface Head extends HeadTerm {
  file: "organization" | "assignments";
  path: Path;
}

/**
 * Who signs on a day (YYYY-MM-DD): an acting head before the one whose post it is, and who replaces
 * an absent head even where `head` does not tell of it.
 */
export function headOn(data: Data, day: string): Head {
  const terms = listHeads(data.organization);
  const acting = terms.filter((term) => term.value.isActing && termHolds(term, day)).at(-1);
  const permanent = terms.filter(({ value }) => !value.isActing);
  const term = acting ?? termOn(permanent.length > 0 ? permanent : terms, day);
  const { value, path } = term;
  const head: Head = { ...value, file: "organization", path: ["head", ...path] };
  return acting ? head : (replacementOf(data.assignments.staff, value.staff, day) ?? head);
}

/** Whose post it is on a day, whoever acts for him; null where the data tell only of acting ones. */
export function permanentHeadOn({ organization }: Pick<Data, "organization">, day: string) {
  const permanent = listHeads(organization).filter(({ value }) => !value.isActing);
  return permanent.length === 0 ? null : termOn(permanent, day).value.staff;
}

function replacementOf(staff: readonly StaffMember[], id: string, day: string): Head | null {
  const place = staff.findIndex((member) => member.id === id);
  const absences = staff[place]?.absences ?? [];
  const index = absences.findIndex(
    ({ from, until, replacedBy }) => replacedBy !== undefined && holdsOn(day, from, until),
  );
  const replacedBy = absences[index]?.replacedBy;
  if (replacedBy === undefined) return null;
  const path = ["staff", place, "absences", index, "replacedBy"];
  return { staff: replacedBy, isActing: true, position: null, file: "assignments", path };
}
