import type { DataContext } from "../../../../engine/check/contexts.ts";
import type { Rule } from "../../../../engine/check/rule.ts";
import type { Path } from "../../../../engine/yaml/yaml-file.ts";
import { listHeads } from "../../facts/heads.ts";
import { daysOf, listFounders } from "../../facts/histories.ts";
import {
  findFlaws,
  findVoids,
  isGap,
  type Term,
  type TermFlaw,
  tellFlaw,
} from "../../facts/terms.ts";
import type { EducationData } from "../../files.ts";
import type { Group } from "../../generated/types.ts";

/** What has one value a day has exactly one: a paper is made of what was true on its day. */
export const termsUnclear: Rule<DataContext<EducationData>> = {
  id: "terms-unclear",
  severity: "error",
  title: "На каждый день есть одно значение: один руководитель, одна должность, одно название",
  why: "Документ печатают таким, каким он был в свой день. Если на этот день записаны двое руководителей или ни одного, неизвестно, кто его подписал.",
  source:
    "ГОСТ Р 7.0.97-2016, п. 5.22: документ подписывает тот, кто занимает должность в день подписания",
  mend: "Закончите прежнюю строку днём перед новой: until — последний день, from — первый.",
  bad: {
    files: `
# organization.yaml
head:
  - { staff: lebedeva }
  - { staff: makarova, from: 2024-01-09 }
`,
  },
  good: {
    files: `
# organization.yaml
head:
  - { staff: lebedeva, until: 2024-01-08 }
  - { staff: makarova, from: 2024-01-09 }
`,
  },
  check({ data: { organization, assignments, groups } }, report) {
    const tell = (
      file: "organization" | "assignments",
      place: Path,
      terms: readonly Term<unknown>[],
      what: string,
    ): void => {
      for (const flaw of findFlaws(terms))
        report(file, [...place, ...flaw.path], ...tellFlaw(flaw, what));
    };
    if (organization) {
      const { name, address, bodies = [] } = organization;
      for (const [flaw, what] of findHeadFlaws(organization))
        report("organization", ["head", ...flaw.path], ...tellFlaw(flaw, what));
      for (const flaw of findVoids(listFounders(organization)))
        report("organization", ["founder", ...flaw.path], ...tellFlaw(flaw, "учредителя"));
      tell("organization", ["name"], daysOf(name), "наименования");
      tell("organization", ["address"], daysOf(address), "адреса");
      for (const [index, { chair, chairName, until }] of bodies.entries())
        if (chair !== undefined) {
          const place = ["bodies", index, "chair"];
          for (const flaw of findFlaws(daysOf(chair)))
            // Days between two of the staff may be those of who does not work here.
            if (chairName === undefined || !isGap(flaw))
              report("organization", [...place, ...flaw.path], ...tellFlaw(flaw, "председателя"));
          if (chairName !== undefined && hasNoRoom(daysOf(chair), until))
            report("organization", ["bodies", index, "chairName"], ...tellTwoChairs);
        }
    }
    for (const [index, { surname, position }] of (assignments?.staff ?? []).entries()) {
      tell("assignments", ["staff", index, "surname"], daysOf(surname), "фамилии");
      tell("assignments", ["staff", index, "position"], daysOf(position), "должности");
    }
    for (const [index, group] of (groups?.groups ?? []).entries())
      for (const [field, flaw, what] of findGroupFlaws(group))
        report("groups", ["groups", index, field, ...flaw.path], ...tellFlaw(flaw, what));
  },
};

function findGroupFlaws({ name, age, description, building }: Group) {
  const of = (field: string, what: string, fact: unknown) =>
    findFlaws(daysOf(fact)).map((flaw) => [field, flaw, what] as const);
  return [
    ...of("name", "названия", name),
    ...of("age", "возраста", age),
    ...of("description", "пояснения", description),
    // A day without a building is one in the organization's own.
    ...of("building", "здания", building).filter(([, flaw]) => !isGap(flaw)),
  ];
}

const tellTwoChairs = [
  "Председатель записан дважды: работник в chair и не работник в chairName.",
  "Оставьте того, кто председатель. Если один сменил другого, запишите chair списком: последний день (until) или первый (from) покажет, чьи дни остальные.",
] as const;

/** Whether the staff has chaired and chairs on all days. */
function hasNoRoom(terms: readonly Term<unknown>[], end: string | undefined): boolean {
  const isOpen = terms.some(({ until }) => until === undefined || until === end);
  const isWhole = terms.some(({ from }) => from === undefined) && !findFlaws(terms).some(isGap);
  return isOpen && isWhole;
}

/** Two heads on one day, or two acting ones; a day that has neither the one nor the other. */
function findHeadFlaws(
  organization: EducationData["organization"],
): (readonly [TermFlaw, string])[] {
  const heads = listHeads(organization);
  const tell = (isActing: boolean, what: string) =>
    findFlaws(heads.filter(({ value }) => value.isActing === isActing))
      .filter((flaw) => !isGap(flaw))
      .map((flaw) => [flaw, what] as const);
  return [
    ...tell(false, "руководителя"),
    ...tell(true, "исполняющих обязанности"),
    ...findVoids(heads).map((flaw) => [flaw, "руководителя"] as const),
  ];
}
