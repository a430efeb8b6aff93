import type { Path } from "../../../engine/yaml/yaml-file.ts";
import type { EducationData } from "../files.ts";
import { startOf } from "./life-of-editions.ts";
import { listHeads } from "./heads.ts";
import { openedOn } from "./snapshot.ts";
import { type Life, listTerms, type Term } from "./terms.ts";

interface Days {
  from?: string;
  until?: string;
}

/** A field with a history, whose it is, and the days that it is to tell of. */
export interface History {
  file: "organization" | "assignments" | "groups";
  place: Path;
  /** «руководителя», «фамилии»: what messages call it. */
  what: string;
  terms: Term<unknown>[];
  life: Life;
}

/** The days alone: what held on them is no matter here. */
export function daysOf(fact: unknown): Term<unknown>[] {
  return listTerms<unknown, Days>(fact, (entry) => entry);
}

/** Founders proper, of whom there may be several at a time; an owner of the property is none. */
export function listFounders({ founder }: EducationData["organization"]): Term<unknown>[] {
  if (founder === undefined) return [];
  return listTerms(founder, (entry) => entry).filter(({ value }) => value.role !== "owner");
}

/** All histories that must tell of each day of somebody's or something's life. */
export function listHistories(
  data: Pick<EducationData, "organization" | "assignments" | "groups" | "documents">,
): History[] {
  return [
    ...organizationHistories(data),
    ...data.assignments.staff.flatMap(
      ({ surname, position, employedFrom: from, employedUntil: until }, index): History[] => {
        const of = (field: string, what: string, fact: unknown): History => {
          const place = ["staff", index, field];
          return { file: "assignments", place, what, terms: daysOf(fact), life: { from, until } };
        };
        return [of("surname", "фамилии", surname), of("position", "должности", position)];
      },
    ),
    ...groupHistories(data),
  ];
}

function organizationHistories({
  organization,
  documents,
}: Pick<EducationData, "organization" | "documents">): History[] {
  const { name, address, bodies = [], foundedOn } = organization;
  const [oldest] = documents.editions.map(startOf).toSorted();
  const life = { from: foundedOn ?? oldest };
  const file = "organization";
  const of = (field: string, what: string, terms: Term<unknown>[]): History => {
    return { file, place: [field], what, terms, life };
  };
  return [
    of("head", "руководителя", listHeads(organization)),
    of("name", "наименования", daysOf(name)),
    of("address", "адреса", daysOf(address)),
    of("founder", "учредителя", listFounders(organization)),
    // Who does not work here has no days: those before or after the chairmen of the staff are his.
    ...bodies.flatMap(({ chair, chairName, ...own }, index): History[] => {
      const place = ["bodies", index, "chair"];
      if (chairName !== undefined) return [];
      return [{ file, place, what: "председателя", terms: daysOf(chair), life: own }];
    }),
  ];
}

function groupHistories({
  groups,
  assignments,
}: Pick<EducationData, "groups" | "assignments">): History[] {
  return groups.groups.flatMap((group, index) => {
    const { name, age, description, closedOn } = group;
    const life = { from: openedOn(group, assignments.educators) ?? undefined, until: closedOn };
    const of = (field: string, what: string, fact: unknown): History => {
      return { file: "groups", place: ["groups", index, field], what, terms: daysOf(fact), life };
    };
    return [
      of("name", "названия", name),
      of("age", "возраста", age),
      of("description", "пояснения", description),
    ];
  });
}
