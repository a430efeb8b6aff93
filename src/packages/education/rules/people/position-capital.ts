import type { DataContext } from "../../../../engine/check/contexts.ts";
import type { Rule } from "../../../../engine/check/rule.ts";
import { findFatherMark } from "../../../../engine/russian/father-mark.ts";
import { lowerFirst } from "../../../../engine/russian/letter-case.ts";
import { memberOn, type StaffMemberOn } from "../../facts/staff.ts";
import { lastDay } from "../../facts/terms.ts";
import type { EducationData } from "../../files.ts";

/** Positions stand within sentences; where one begins a line, documents set the capital themselves. */
export const positionCapital: Rule<DataContext<EducationData>> = {
  id: "position-capital",
  severity: "warning",
  title: "Имена записаны с прописной буквы, должности — со строчной",
  why: "Должность печатается и в середине предложения: «назначить Макарову Е. В., старшего воспитателя». В начале строки прописную букву документ поставит сам. Имя печатается так, как записано.",
  source: "Правила русского языка",
  mend: "Запишите должность со строчной буквы: старший воспитатель. Имя — с прописной, остальные буквы строчные: Петрова.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: kovalev, position: Музыкальный руководитель }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: kovalev, position: музыкальный руководитель }
`,
  },
  check({ data }, report) {
    for (const [index, record] of (data.assignments?.staff ?? []).entries()) {
      const member = memberOn(record, lastDay);
      for (const [part, name, meant] of misspelt(member))
        report(
          "assignments",
          ["staff", index, part],
          `В имени «${name}» прописные и строчные буквы стоят не на своих местах.`,
          `Запишите так: ${part}: ${meant}`,
        );
      const { position } = member;
      const isShouted = /^[А-ЯЁ][А-ЯЁ\s-]{6,}$/u.test(position);
      const meant = isShouted
        ? position.toLowerCase()
        : lowerFirst(position).replace(/^И(?=\.\s*о\.)/u, "и");
      if (meant === position) continue;
      report(
        "assignments",
        ["staff", index, "position"],
        `Должность «${position}» записана ${isShouted ? "прописными буквами" : "с прописной буквы"}.`,
        `Запишите так: position: ${meant}`,
      );
    }
  },
};

/** The parts of a name in the wrong letters, each as it stands and as it is meant. */
function misspelt(member: StaffMemberOn): [part: string, name: string, meant: string][] {
  const parts = ["surname", "firstName", "patronymic"] as const;
  return parts.flatMap((part) => {
    const name = member[part] ?? "";
    const meant = raiseFirst(name);
    return meant === name ? [] : [[part, name, meant]];
  });
}

/** One word in small letters or in capitals as names are written; any other stays. */
function raiseFirst(name: string): string {
  if (findFatherMark(name) !== null) return name;
  const isSmall = /^[а-яё]{2,}$/u.test(name);
  if (!isSmall && !/^[А-ЯЁ]{3,}(?:-[А-ЯЁ]{2,})*$/u.test(name)) return name;
  return name.toLowerCase().replaceAll(/(?<![а-яё])[а-яё]/gu, (letter) => letter.toUpperCase());
}
