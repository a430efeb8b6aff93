import {
  findReversed,
  readReversed,
  tellReversed,
} from "../../../education/rules/structure/dates-reversed.ts";
import { complianceRule } from "../compliance-rule.ts";

/** Administrators end their work on the day on which they begin, or later. */
export const platformDatesReversed = complianceRule({
  id: "platform-dates-reversed",
  severity: "error",
  about: "papers",
  title: "Администратор платформы освобождён не раньше, чем назначен",
  why: "Если последний день раньше первого, по данным человек не был администратором ни дня: его нет ни в документах, ни в проверках.",
  source: "Требование A1: администратор платформы",
  mend: "Сверьте оба дня с приказами о назначении и об освобождении и исправьте тот, что неверен.",
  bad: {
    files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16, until: 2024-09-13 }
`,
  },
  good: {
    files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16, until: 2024-09-16 }
`,
  },
  reads: ["administrators"],
  readings: readReversed,
  check({ administrators }, report) {
    for (const span of findReversed(administrators))
      report("administrators", span.path, ...tellReversed(span));
  },
});
