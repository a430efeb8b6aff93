import type { Edition } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";
import { isOrder, nameEdition } from "../../facts/name-edition.ts";

/**
 * Numbers of one journal rise with its dates. Only numbers are compared that differ in one group
 * of digits within a year: «112-од» and «98-од», but not «01-05/87» and «02-11/3».
 */
export const numberOutOfOrder = complianceRule({
  id: "number-out-of-order",
  severity: "warning",
  title: "Номера приказов растут вместе с датами",
  why: "В журнале приказы стоят по порядку. Меньший номер у более поздней даты наводит на мысль, что приказ оформлен задним числом.",
  source: "ГОСТ Р 7.0.97, реквизит «Регистрационный номер документа»",
  mend: "Сверьте номера и даты обоих приказов с журналом регистрации.",
  bad: {
    files: `
# documents.yaml
editions:
  - { id: order-appointment, number: "88", date: 2024-09-02 }
  - { id: order-appointment-additional, number: "78", date: 2024-09-16 }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - { id: order-appointment, number: "88", date: 2024-09-02 }
  - { id: order-appointment-additional, number: "94", date: 2024-09-16 }
`,
  },
  reads: ["documents"],
  check({ documents: { editions } }, report) {
    const orders = editions.filter((edition) => isOrder(edition));
    for (const order of orders) {
      const earlier = orders.find(
        (other) => other.date < order.date && stepBetween(other, order) < 0,
      );
      if (!earlier) continue;
      report(
        "documents",
        ["editions", editions.indexOf(order), "number"],
        `${nameEdition(order)}: номер меньше, чем у более раннего приказа № ${earlier.number ?? ""} («${earlier.id}»).`,
        "Сверьте номера и даты с журналом регистрации приказов.",
      );
    }
  },
});

/** How far the number rises from one order to the other; 0 where they cannot be compared. */
function stepBetween(from: Edition, to: Edition): number {
  const [first, second] = [from.number ?? "", to.number ?? ""];
  const isOneYear = from.date.slice(0, 4) === to.date.slice(0, 4);
  if (!isOneYear || shapeOf(first) !== shapeOf(second)) return 0;
  const old = first.match(/\d+/g) ?? [];
  const steps = (second.match(/\d+/g) ?? []).map(
    (part, index) => Number(part) - Number(old[index]),
  );
  const [step = 0, ...others] = steps.filter((each) => each !== 0);
  return others.length > 0 ? 0 : step;
}

/** «#-од» for «112-од». */
function shapeOf(number: string): string {
  return number.replaceAll(/\d+/g, "#");
}
