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
    const orders = editions.flatMap((edition, index) =>
      isOrder(edition) ? [{ ...readNumber(edition), edition, index }] : [],
    );
    const journals = Map.groupBy(
      orders.flatMap((order) => order.journals.map((journal) => ({ ...journal, order }))),
      ({ key }) => key,
    );
    const falls = [...journals.values()].flatMap(listFalls);
    const first = new Map<number, Numbered>();
    for (const { order, earlier } of falls) {
      const known = first.get(order.index);
      if (!known || earlier.index < known.index) first.set(order.index, earlier);
    }
    for (const { edition, index } of orders) {
      const earlier = first.get(index)?.edition;
      if (!earlier) continue;
      report(
        "documents",
        ["editions", index, "number"],
        `${nameEdition(edition)}: номер меньше, чем у более раннего приказа № ${earlier.number ?? ""} («${earlier.id}»).`,
        "Сверьте номера и даты с журналом регистрации приказов.",
      );
    }
  },
});

interface Numbered {
  edition: Edition;
  index: number;
}

/** One order in a journal: those whose numbers differ in one group of digits within a year. */
interface Entry {
  key: string;
  value: number;
  order: Numbered;
}

/** The journals that the number of an order may stand in, by the group of digits that rises. */
function readNumber({ number = "", date }: Edition): { journals: Omit<Entry, "order">[] } {
  const parts = number.match(/\d+/g) ?? [];
  const shape = shapeOf(number);
  return {
    journals: parts.map((part, place) => ({
      key: JSON.stringify([
        ...[date.slice(0, 4), shape, place],
        ...parts.map((each, other) => (other === place ? null : Number(each))),
      ]),
      value: Number(part),
    })),
  };
}

/** The orders of a journal whose number is less than one of an earlier day, each with the first such. */
function listFalls(journal: readonly Entry[]): { order: Numbered; earlier: Numbered }[] {
  const byDay = journal.toSorted((a, b) => (a.order.edition.date < b.order.edition.date ? -1 : 1));
  let [highest, ofDay, day] = [-1, -1, ""];
  return byDay.flatMap(({ order, value }) => {
    const { date } = order.edition;
    if (date !== day) [highest, day] = [Math.max(highest, ofDay), date];
    ofDay = Math.max(ofDay, value);
    if (value >= highest) return [];
    const earlier = journal.find((other) => other.order.edition.date < date && other.value > value);
    return earlier ? [{ order, earlier: earlier.order }] : [];
  });
}

/** «#-од» for «112-од». */
function shapeOf(number: string): string {
  return number.replaceAll(/\d+/g, "#");
}
