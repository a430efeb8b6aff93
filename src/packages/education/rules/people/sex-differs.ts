import type { DataContext } from "../../../../engine/check/contexts.ts";
import type { Rule } from "../../../../engine/check/rule.ts";
import type { Sex } from "../../../../engine/russian/sex.ts";
import { collectSexEvidence } from "../../../../engine/russian/sex-evidence.ts";
import type { EducationData } from "../../files.ts";
import { memberOn, type StaffMemberOn } from "../../facts/staff.ts";
import { lastDay } from "../../facts/terms.ts";

const parts = { surname: "фамилии", firstName: "имени", patronymic: "отчеству" } as const;

const sexes: Readonly<Record<Sex, string>> = { male: "мужчина", female: "женщина" };

/** A slip in a surname, name or patronymic makes a man of a woman, and all forms with it. */
export const sexDiffers: Rule<DataContext<EducationData>> = {
  id: "sex-differs",
  severity: "warning",
  title: "Фамилия, имя и отчество работника говорят об одном поле",
  why: "По полу склоняется всё имя. Опечатка в одной букве — «Иванович» вместо «Ивановна» — испортит его в каждом приказе.",
  source: "Правила русского языка",
  mend: "Исправьте опечатку в имени или поле sex. Если всё верно, добавьте работнику строку sex с его полом.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: kovalev, patronymic: Ильинична }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: kovalev, patronymic: Ильич }
`,
  },
  check({ data }, report) {
    for (const [index, record] of (data.assignments?.staff ?? []).entries()) {
      const member = memberOn(record, lastDay);
      const odds = findOdds(member);
      if (odds === null) continue;
      const name = [member.surname, member.firstName, member.patronymic ?? ""].join(" ").trim();
      report(
        "assignments",
        ["staff", index, odds.part],
        `${name}: ${odds.told}.`,
        "Исправьте опечатку. Если всё верно, укажите пол строкой sex: female или sex: male.",
      );
    }
  },
};

interface Odds {
  part: keyof typeof parts | "sex";
  told: string;
}

/** A sex that the data give is believed, but for a patronymic that says the opposite. */
function findOdds(member: StaffMemberOn): Odds | null {
  const evidence = collectSexEvidence(member);
  const { patronymic } = evidence;
  if (member.sex !== undefined) {
    if (patronymic === null || patronymic === member.sex) return null;
    return {
      part: "sex",
      told: `в поле sex указана ${member.sex}, а по отчеству это ${sexes[patronymic]}`,
    };
  }
  const by = (sex: Sex) =>
    (["surname", "firstName", "patronymic"] as const).filter((part) => evidence[part] === sex);
  const [male, female] = [by("male"), by("female")];
  // Of the fewer: where there are none, all agree.
  const [odd] = male.length < female.length ? male : female;
  if (odd === undefined) return null;
  return { part: odd, told: `${tell(male, "male")}, а ${tell(female, "female")}` };
}

function tell(shown: readonly (keyof typeof parts)[], sex: Sex): string {
  return `по ${shown.map((part) => parts[part]).join(" и ")} это ${sexes[sex]}`;
}
