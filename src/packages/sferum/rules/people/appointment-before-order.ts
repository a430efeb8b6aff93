import { listAdministrators } from "../../facts/administrators.ts";
import { complianceRule } from "../compliance-rule.ts";
import { startOf } from "../../../education/facts/life-of-editions.ts";
import { nameEdition } from "../../../education/facts/name-edition.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** Nobody is an administrator before the order (requirement A1); an order may name a later day. */
export const appointmentBeforeOrder = complianceRule({
  id: "appointment-before-order",
  severity: "error",
  title: "Администратор назначен не раньше, чем действует приказ",
  why: "Права администратора даёт приказ. Назначение задним числом означает, что какое-то время человек распоряжался чужими данными без основания.",
  source: "Требование A1: администратора назначает приказ",
  mend: "Поставьте в appointedOn день приказа или более поздний. Если неверна дата приказа, исправьте её.",
  bad: {
    files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-13 }
`,
  },
  good: {
    files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16 }
`,
  },
  reads: ["administrators", "documents"],
  check({ administrators, documents }, report) {
    for (const { appointedBy, appointedOn, path, title } of listAdministrators(administrators)) {
      const order = documents.editions.find(({ id }) => id === appointedBy);
      if (!order || startOf(order) <= appointedOn) continue;
      report(
        "administrators",
        [...path, "appointedOn"],
        `${nameEdition(order)} действует с ${numericDate(startOf(order))}, а ${title} назначен раньше: с ${numericDate(appointedOn)}.`,
        "Проверьте appointedOn здесь, date и inForceFrom приказа в documents.yaml.",
      );
    }
  },
});
