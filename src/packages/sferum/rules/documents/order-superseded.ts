import { isInForce } from "../../../education/facts/life-of-editions.ts";
import { nameEdition } from "../../../education/facts/name-edition.ts";
import { lowerFirst } from "../../../../engine/russian/letter-case.ts";
import { isSameList, listSuperseded } from "../../facts/duty-orders.ts";
import { complianceRule } from "../compliance-rule.ts";

/** Two lists of chats in force at once name different people for one chat. */
export const orderSuperseded = complianceRule({
  id: "order-superseded",
  severity: "warning",
  title: "Перечень чатов и ответственных за них утверждает один действующий приказ",
  why: "Если новый перечень утверждён, а приказ с прежним не отменён, за один чат по бумагам отвечают двое: действуют оба приказа.",
  source: "Требования H5 и H6: перечень чатов и каналов утверждён приказом",
  mend: "Назовите прежний приказ в repeals нового. Если новый уже подписан без такого пункта, отмените прежний отдельным приказом.",
  bad: {
    day: "2025-02-03",
    files: `
# documents.yaml
editions:
  - { id: order-chats-1, kind: order-chats, number: "98", date: 2024-09-20, status: in-force }
  - { id: order-chats-2, kind: order-chats, number: "12", date: 2025-01-31, status: in-force }
`,
  },
  good: {
    day: "2025-02-03",
    files: `
# documents.yaml
editions:
  - { id: order-chats-1, kind: order-chats, number: "98", date: 2024-09-20, status: in-force }
  - { id: order-chats-2, kind: order-chats, number: "12", date: 2025-01-31, status: in-force, repeals: [order-chats-1] }
`,
  },
  reads: ["administrators", "assignments", "documents", "groups"],
  check(data, report, { day }) {
    const { editions } = data.documents;
    for (const [index, order] of editions.entries()) {
      if (!isInForce(order, editions, day)) continue;
      const former = listSuperseded(data, order)
        .map(({ edition }) => edition)
        .filter((each) => isSameList(order, each) && isInForce(each, editions, day));
      for (const each of former)
        report(
          "documents",
          ["editions", index, "id"],
          `${nameEdition(order)} утверждает перечень чатов заново, а ${lowerFirst(nameEdition(each))} с прежним перечнем не отменён.`,
          `Добавьте строку repeals: [${[...(order.repeals ?? []), each.id].join(", ")}].`,
        );
    }
  },
});
