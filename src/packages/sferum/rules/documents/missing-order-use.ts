import { complianceRule } from "../compliance-rule.ts";
import { isInForce } from "../../../education/facts/life-of-editions.ts";

/** The Regulation works through an order of the head (requirement H1). */
export const missingOrderUse = complianceRule({
  id: "missing-order-use",
  severity: "error",
  title: "Положение введено действующим приказом об использовании платформы",
  why: "Приказ утверждает Положение и закрепляет педагогов за группами. Без него обязанности из Положения никому не поручены.",
  source: "Требование H1; пункт о приказе руководителя в самом Положении",
  mend: "Издайте приказ и запишите его в documents.yaml: вид order-use, номер, дата, статус in-force.",
  bad: {
    files: `
# documents.yaml
editions:
  - { id: order-use, status: draft }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - { id: order-use, status: in-force }
`,
  },
  reads: ["documents"],
  check({ documents: { editions } }, report, { day }) {
    const index = editions.findIndex(
      (edition) => edition.kind === "regulation" && isInForce(edition, editions, day),
    );
    const hasOrder = editions.some(
      (edition) => edition.kind === "order-use" && isInForce(edition, editions, day),
    );
    if (index === -1 || hasOrder) return;
    report(
      "documents",
      ["editions", index, "id"],
      "Положение действует, а действующего приказа об использовании платформы нет.",
      "Добавьте запись вида order-use или исправьте статус той, что есть.",
    );
  },
});
