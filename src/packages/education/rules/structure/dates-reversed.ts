import type { EducationData } from "../../files.ts";
import type { Path } from "../../../../engine/yaml/yaml-file.ts";
import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** A span of the data; `path` leads to its end. */
interface Span {
  file: keyof EducationData;
  path: Path;
  from: string | undefined;
  until: string | undefined;
}

/** Spans end on the day on which they begin, or later. */
export const datesReversed = complianceRule({
  id: "dates-reversed",
  severity: "error",
  about: "papers",
  title: "Последний день не раньше первого",
  why: "Если срок кончается раньше, чем начинается, программа считает, что его не было: человек не попадёт в приказы и реестры.",
  source: "Порядок учёта: даты работы, назначений и документов",
  mend: "Сверьте обе даты с приказом и исправьте опечатку; чаще всего перепутан год.",
  bad: {
    files: `
# assignments.yaml
educators:
  - { staff: zhuk, group: teremok, from: 2024-09-02, until: 2024-05-30 }
`,
  },
  good: {
    files: `
# assignments.yaml
educators:
  - { staff: zhuk, group: teremok, from: 2024-09-02, until: 2025-05-30 }
`,
  },
  reads: ["assignments", "documents"],
  check(data, report) {
    for (const { file, path, from, until } of listSpans(data)) {
      if (from === undefined || until === undefined || from <= until) continue;
      report(
        file,
        path,
        `Последний день, ${numericDate(until)}, раньше первого, ${numericDate(from)}.`,
        "Исправьте ту дату, что неверна.",
      );
    }
  },
});

function listSpans({
  assignments,
  documents,
}: Pick<EducationData, "assignments" | "documents">): Span[] {
  return [
    ...assignments.staff.map(({ employedFrom, employedUntil }, index): Span => ({
      file: "assignments",
      path: ["staff", index, "employedUntil"],
      from: employedFrom,
      until: employedUntil,
    })),
    ...assignments.educators.map(({ from, until }, index): Span => ({
      file: "assignments",
      path: ["educators", index, "until"],
      from,
      until,
    })),
    ...documents.editions.flatMap(({ inForceFrom, inForceUntil, signature }, index): Span[] => [
      {
        file: "documents",
        path: ["editions", index, "inForceUntil"],
        from: inForceFrom,
        until: inForceUntil,
      },
      {
        file: "documents",
        path: ["editions", index, "signature", "validUntil"],
        from: signature?.validFrom,
        until: signature?.validUntil,
      },
    ]),
  ];
}
