import { editionById } from "../../facts/editions-held.ts";
import { isSigned } from "../../facts/life-of-editions.ts";
import { isOrder, nameEdition } from "../../facts/name-edition.ts";
import { complianceRule } from "../compliance-rule.ts";

/** A local act is approved by an order, that was signed (requirement G2). */
export const approvalNotByOrder = complianceRule({
  id: "approval-not-by-order",
  severity: "error",
  title: "Документ утверждён подписанным приказом",
  why: "Из приказа берут гриф утверждения и его же отменяет новая редакция. Письмо, проект или сам документ ничего не утверждают.",
  source: "Требование G2; ГОСТ Р 7.0.97-2016, пункт 5.16",
  mend: "Назовите в approvedBy приказ, которым документ утверждён.",
  bad: {
    files: `
# documents.yaml
editions:
  - { id: regulation-1, approvedBy: request }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - { id: regulation-1, approvedBy: order-use }
`,
  },
  reads: ["documents"],
  check({ documents: { editions } }, report) {
    for (const [index, edition] of editions.entries()) {
      const { approvedBy } = edition;
      const order = approvedBy === undefined ? undefined : editionById(editions, approvedBy);
      const isDrafted = order && isOrder(order) && isSigned(edition) && !isSigned(order);
      if (!order || (isOrder(order) && order.id !== edition.id && !isDrafted)) continue;
      const name = nameEdition(edition);
      report(
        "documents",
        ["editions", index, "approvedBy"],
        order.id === edition.id
          ? `${name}: документ не может утвердить сам себя.`
          : `${name}: утверждает ${isDrafted ? "приказ, который ещё не подписан" : "не приказ"}: «${order.id}».`,
        isDrafted
          ? `Если приказ подписан, исправьте статус записи «${order.id}»; если нет, документ пока проект.`
          : "Назовите в approvedBy запись приказа, которым документ утверждён.",
      );
    }
  },
});
