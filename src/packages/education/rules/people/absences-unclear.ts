import { numericDate } from "../../../../engine/russian/dates.ts";
import { haveCommonDay } from "../../facts/holds-on.ts";
import { fullName, indexStaff, isEmployed, tellNotEmployed } from "../../facts/staff.ts";
import type { Absence, StaffMember } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";

/** An absence is told once, while somebody works here; who replaces him is there. */
export const absencesUnclear = complianceRule({
  id: "absences-unclear",
  severity: "warning",
  title: "Отсутствие записано один раз, а замещает тот, кто на работе",
  why: "За руководителя в эти дни подписывает замещающий. Если и его нет, подписать некому, а из двух записей об одних днях неизвестно, какая верна.",
  source: "ГОСТ Р 7.0.97-2016, п. 5.22: документ подписывает тот, кто исполняет обязанности",
  mend: "Сверьте absences с приказами: дни, вид и replacedBy — кто замещает.",
  bad: {
    files: `
# assignments.yaml
staff:
  - id: zhuk
    absences:
      - { kind: vacation, from: 2024-09-09, until: 2024-09-20 }
      - { kind: vacation, from: 2024-09-20, until: 2024-09-22 }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - id: zhuk
    absences:
      - { kind: vacation, from: 2024-09-09, until: 2024-09-20 }
      - { kind: vacation, from: 2024-09-21, until: 2024-09-22 }
`,
  },
  reads: ["assignments"],
  check({ assignments }, report) {
    const members = indexStaff(assignments);
    for (const [index, member] of assignments.staff.entries())
      for (const [place, absence] of (member.absences ?? []).entries()) {
        const path = ["staff", index, "absences", place];
        const day = tellDays(member, absence, place);
        if (day) report("assignments", [...path, "from"], day, "Исправьте дни или вид отсутствия.");
        const other = absence.replacedBy === undefined ? null : members.get(absence.replacedBy);
        const told = other && tellReplacement(member, absence, other);
        if (told)
          report(
            "assignments",
            [...path, "replacedBy"],
            told,
            "Назовите того, кто замещает на самом деле, или исправьте дни отсутствия.",
          );
      }
  },
});

/** Whoever is ill on holiday is away for two reasons: his holiday is longer then. */
function tellDays(member: StaffMember, absence: Absence, place: number): string | null {
  const { from, until = from } = absence;
  const name = fullName(member, from);
  const out = [from, until].find((day) => !isEmployed(member, day));
  if (out !== undefined)
    return `${name} отсутствует ${numericDate(out)}, а ${tellNotEmployed(member, out)}.`;
  const twice = (member.absences ?? [])
    .slice(0, place)
    .find(
      (each) =>
        haveCommonDay(each, absence) && (each.kind === absence.kind || !isIll(each, absence)),
    );
  return twice
    ? `${name}: отсутствие с ${numericDate(from)} и отсутствие с ${numericDate(twice.from)} — об одних и тех же днях.`
    : null;
}

const isIll = (...absences: readonly Absence[]): boolean =>
  absences.some(({ kind }) => kind === "sick");

function tellReplacement(member: StaffMember, absence: Absence, other: StaffMember): string | null {
  const { from, until = from } = absence;
  if (other.id === member.id) return `${fullName(member, from)} замещает себя самого.`;
  const name = fullName(other, from);
  const out = [from, until].find((day) => !isEmployed(other, day));
  if (out !== undefined)
    return `${numericDate(out)} замещает ${name}, а ${tellNotEmployed(other, out)}.`;
  const away = other.absences?.find((each) => haveCommonDay(each, absence));
  return away
    ? `Замещает ${name}, но в эти дни отсутствует и замещающий (с ${numericDate(away.from)}).`
    : null;
}
