import type { Edition } from "../model/generated/types.ts";
import { complianceRule } from "./compliance-rule.ts";
import { latestRequest } from "./latest-request.ts";
import { nameEdition } from "./name-edition.ts";
import { printDate } from "./print-date.ts";

/** The request that was sent encloses an order that holds (requirement A2). */
export const requestWithoutOrder = complianceRule({
  id: "request-without-order",
  severity: "error",
  title: "К заявке приложен действующий приказ о назначении администратора",
  why: "Заявку с проектом приказа или с приказом, который утратил силу, платформа вправе не принять.",
  source: "Требования A1 и A2",
  mend: "Укажите в appointedBy приказ, который действовал в день заявки. Если приказ уже подписан, исправьте его статус.",
  bad: {
    files: `
# documents.yaml
editions:
  - { id: order-appointment, status: draft }
  - { id: request, status: approved }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - { id: order-appointment, status: in-force }
  - { id: request, status: approved }
`,
  },
  reads: ["administrators", "documents"],
  check({ administrators: { main }, documents: { editions } }, report) {
    const request = latestRequest(editions);
    const order = editions.find(({ id }) => id === main.appointedBy);
    if (!request || !order || request.status === "draft") return;
    const flaw = findFlaw(order, request.date);
    if (flaw === null) return;
    report(
      "administrators",
      ["main", "appointedBy"],
      `${nameEdition(request)}: ${flaw}.`,
      `К заявке прикладывают действующий приказ. Проверьте запись «${order.id}» в documents.yaml.`,
    );
  },
});

function findFlaw({ status, inForceUntil }: Edition, day: string): string | null {
  if (status === "draft" || status === "adopted")
    return "приказ о назначении администратора — ещё проект";
  if (inForceUntil === undefined || day <= inForceUntil) return null;
  return `приказ о назначении администратора действовал только по ${printDate(inForceUntil)}`;
}
