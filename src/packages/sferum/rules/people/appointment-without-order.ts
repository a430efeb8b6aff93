import { isSigned, statusOn } from "../../../education/facts/life-of-editions.ts";
import type { Edition } from "../../generated/types.ts";
import { listAdministrators } from "../../facts/administrators.ts";
import { complianceRule } from "../compliance-rule.ts";
import { isOrder, nameEdition } from "../../../education/facts/name-edition.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** Whoever is an administrator on the day is so by an order that is signed and holds (A1). */
export const appointmentWithoutOrder = complianceRule({
  id: "appointment-without-order",
  severity: "error",
  title: "Приказ, которым назначен администратор, подписан и действует",
  why: "Пока приказ — проект или уже утратил силу, у администратора нет прав по документам, хотя на платформе они есть.",
  source: "Требование A1: администратора назначает приказ",
  mend: "Подпишите приказ и поставьте его статус. Если он утратил силу, назначьте администратора новым приказом и укажите его в appointedBy.",
  bad: {
    files: `
# documents.yaml
editions:
  - { id: order-appointment, status: draft }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - { id: order-appointment, status: in-force }
`,
  },
  reads: ["administrators", "documents"],
  check({ administrators, documents }, report, { day }) {
    for (const each of listAdministrators(administrators)) {
      const { appointedBy, appointedOn, until, path, title } = each;
      const order = documents.editions.find(({ id }) => id === appointedBy);
      if (!order || day <= appointedOn) continue;
      const last = until !== undefined && until < day ? until : day;
      const flaw = findFlaw(order, documents.editions, last);
      if (flaw === null) continue;
      report(
        "administrators",
        [...path, "appointedBy"],
        `${nameEdition(order)} ${flaw}, а по нему с ${numericDate(appointedOn)} назначен ${title}.`,
        "Укажите в appointedBy приказ, который подписан и действует.",
      );
    }
  },
});

/** An order that has lost its force since the administrator left did its work. */
function findFlaw(order: Edition, editions: readonly Edition[], day: string): string | null {
  if (!isOrder(order)) return "— не приказ";
  if (!isSigned(order)) return "— неподписанный проект";
  return statusOn(order, editions, day) === "repealed" ? "утратил силу" : null;
}
