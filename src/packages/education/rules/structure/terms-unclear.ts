import type { DataContext } from "../../../../engine/check/contexts.ts";
import type { Rule } from "../../../../engine/check/rule.ts";
import type { Path } from "../../../../engine/yaml/yaml-file.ts";
import { listHeads } from "../../facts/heads.ts";
import { findFlaws, listTerms, type Term, tellFlaw } from "../../facts/terms.ts";
import type { EducationData } from "../../files.ts";

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
      file: "organization" | "assignments" | "groups",
      place: Path,
      terms: readonly Term<unknown>[],
      what: string,
    ): void => {
      for (const flaw of findFlaws(terms))
        report(file, [...place, ...flaw.path], ...tellFlaw(flaw, what));
    };
    if (organization) {
      const { name, address, bodies = [] } = organization;
      const heads = listHeads(organization);
      const permanent = heads.filter(({ value }) => !value.isActing);
      const acting = heads.filter(({ value }) => value.isActing);
      tell("organization", ["head"], permanent, "руководителя");
      for (const flaw of findFlaws(acting))
        if (flaw.until === null || flaw.from <= flaw.until)
          report(
            "organization",
            ["head", ...flaw.path],
            ...tellFlaw(flaw, "исполняющих обязанности"),
          );
      tell("organization", ["name"], whole(name), "наименования");
      tell("organization", ["address"], whole(address), "адреса");
      for (const [index, { chair }] of bodies.entries())
        if (chair !== undefined)
          tell("organization", ["bodies", index, "chair"], whole(chair), "председателя");
    }
    for (const [index, { surname, position }] of (assignments?.staff ?? []).entries()) {
      tell("assignments", ["staff", index, "surname"], whole(surname), "фамилии");
      tell("assignments", ["staff", index, "position"], whole(position), "должности");
    }
    for (const [index, group] of (groups?.groups ?? []).entries()) {
      tell("groups", ["groups", index, "name"], whole(group.name), "названия");
      tell("groups", ["groups", index, "age"], whole(group.age), "возраста");
      tell("groups", ["groups", index, "description"], whole(group.description), "пояснения");
    }
  },
};

/** The days alone: what held on them is no matter here. */
function whole<Plain, Entry extends { from?: string; until?: string }>(
  fact: Plain | readonly Entry[],
): Term<unknown>[] {
  return listTerms<unknown, Entry>(fact, (entry) => entry);
}
