import type { DataContext } from "../../../../engine/check/contexts.ts";
import type { Rule } from "../../../../engine/check/rule.ts";
import { lowerFirst } from "../../../../engine/russian/letter-case.ts";
import { memberOn } from "../../facts/staff.ts";
import { lastDay } from "../../facts/terms.ts";
import type { EducationData } from "../../files.ts";

/** Positions stand within sentences; where one begins a line, documents set the capital themselves. */
export const positionCapital: Rule<DataContext<EducationData>> = {
  id: "position-capital",
  severity: "warning",
  title: "Должности записаны со строчной буквы",
  why: "Должность печатается и в середине предложения: «назначить Макарову Е. В., старшего воспитателя». В начале строки прописную букву документ поставит сам.",
  source: "Правила русского языка",
  mend: "Запишите должность со строчной буквы: старший воспитатель.",
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
      const { position } = memberOn(record, lastDay);
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
