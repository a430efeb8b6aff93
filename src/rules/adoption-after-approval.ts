import type { OrganizationContext } from "./contexts.ts";
import type { Rule } from "./rule.ts";

/** A document is adopted by a council first and approved by an order then (requirement G2). */
export const adoptionAfterApproval: Rule<OrganizationContext> = {
  id: "adoption-after-approval",
  severity: "error",
  title: "Протокол о принятии не позже приказа об утверждении",
  check({ data }, report) {
    const editions = data.documents?.editions ?? [];
    for (const [index, { adoption, approvedBy }] of editions.entries()) {
      const order = editions.find(({ id }) => id === approvedBy);
      if (!adoption || !order || adoption.date <= order.date) continue;
      report(
        "documents",
        ["editions", index, "adoption", "date"],
        `Протокол от ${printDate(adoption.date)} позже приказа об утверждении от ${printDate(order.date)}.`,
        `Документ сначала принимают, потом утверждают. Проверьте обе даты; приказ — «${order.id}».`,
      );
    }
  },
};

function printDate(date: string): string {
  return date.split("-").reverse().join(".");
}
