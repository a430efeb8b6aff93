import type { DataContext } from "../../../../engine/check/contexts.ts";
import type { Rule } from "../../../../engine/check/rule.ts";
import { findPatronymicSex } from "../../../../engine/russian/sex.ts";
import { splitName } from "../../../../engine/russian/split-name.ts";
import type { EducationData } from "../../files.ts";
import { memberOn, type StaffMemberOn } from "../../facts/staff.ts";
import { lastDay } from "../../facts/terms.ts";

const parts = ["surname", "firstName", "patronymic"] as const;

type Part = (typeof parts)[number];

const titles: Readonly<Record<Part, string>> = {
  surname: "Фамилия",
  firstName: "Имя",
  patronymic: "Отчество",
};

/** No first name ends so; among surnames there are such («Мицкевич»). */
const patronymic = /(?:[оеё]вич|[оеё]вна|ична)$/u;

/** A whole name in one field is printed twice: «Мельник Анна Сергеевна Анна Сергеевна». */
export const namePartsMixed: Rule<DataContext<EducationData>> = {
  id: "name-parts-mixed",
  severity: "error",
  title: "Фамилия, имя и отчество записаны каждое в своём поле",
  why: "Документы собирают имя из трёх полей. Если всё имя стоит в одном, оно напечатается дважды и просклоняется неверно.",
  source: "Устройство файлов данных",
  mend: "Оставьте в поле surname только фамилию, в firstName — имя, в patronymic — отчество. Имена пишут полностью: инициалы документы поставят сами.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: kovalev, surname: Ковалёв Пётр Ильич }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: kovalev, surname: Ковалёв }
`,
  },
  check({ data }, report) {
    for (const [index, record] of (data.assignments?.staff ?? []).entries()) {
      const member = memberOn(record, lastDay);
      const part = findMixedPart(member);
      if (part === null) continue;
      const text = member[part] ?? "";
      const isShort = text.split(/\s+/u).every((word) => initials.test(word));
      const field = `В поле «${titles[part]}» (${part})`;
      report(
        "assignments",
        ["staff", index, part],
        isShort
          ? `${field} записаны только инициалы: «${text}».`
          : `${field} записано не только это: «${text}».`,
        isShort ? wholeNames : hintOn(part, text, otherWords(member, part)),
      );
    }
  },
};

/** «О.», «О.Н.», «Ю»: what the program makes of names by itself. */
const initials = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;

const wholeNames = "Запишите полностью: инициалы документы поставят сами.";

/** The part of a name that holds more than it should, or less. */
function findMixedPart(member: Pick<StaffMemberOn, Part>): Part | null {
  return parts.find((each) => holdsMore(member, each)) ?? null;
}

function holdsMore(member: Pick<StaffMemberOn, Part>, part: Part): boolean {
  if ((member[part] ?? "").split(/\s+/u).some((word) => initials.test(word))) return true;
  const words = wordsOf(member[part]);
  if (part === "firstName" && words.length === 1) return patronymic.test(words[0] ?? "");
  if (words.length < 2) return false;
  const others = otherWords(member, part);
  if (words.some((word) => word.length > 2 && others.includes(word))) return true;
  const endsAsName = /(?:вич|ьич|вна|чна)$/u.test(words.at(-1) ?? "");
  // «Бонч Бруевич» is a surname; «Гасан оглы» is one patronymic.
  return endsAsName && (part !== "surname" || words.length > 2);
}

function otherWords(member: Pick<StaffMemberOn, Part>, part: Part): string[] {
  return parts.filter((each) => each !== part).flatMap((each) => wordsOf(member[each]));
}

function wordsOf(text = ""): string[] {
  return text.toLowerCase().split(/\s+/u).filter(Boolean);
}

function hintOn(part: Part, text: string, others: readonly string[]): string {
  if (!/\s/u.test(text.trim()))
    return "Это отчество. Запишите его в поле patronymic, а здесь — имя.";
  const name = splitName(text);
  const left = text
    .split(/\s+/u)
    .filter((word) => !others.includes(word.toLowerCase()) && !initials.test(word));
  const own = left.length === 1 ? left.join("") : name[part];
  const whole =
    name.surname !== "" && name.firstName !== "" && findPatronymicSex(name.patronymic) !== null;
  if (part === "surname" && whole)
    return `Запишите так: surname: ${name.surname}, firstName: ${name.firstName}, patronymic: ${name.patronymic}.`;
  return own === "" || own === text
    ? `Оставьте в поле ${part} только то, что в нём должно быть.`
    : `Оставьте в поле ${part} только это: ${own}.`;
}
