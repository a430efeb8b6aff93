import { complianceRule } from "../compliance-rule.ts";
import type { Edition } from "../../generated/types.ts";
import { heldEditions } from "../../facts/editions-held.ts";
import { isSigned, startOf } from "../../facts/life-of-editions.ts";
import { pairEditions } from "../../facts/pair-editions.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

type Numbered = Edition & { edition: number };

/** Whether an edition is said to hold, now or later. */
const isHeld = (edition: Edition, editions: readonly Edition[]): boolean =>
  edition.status !== "repealed" && heldEditions(editions, edition.kind).includes(edition);

/** Editions of one document are numbered in the order of their dates (requirement F2). */
export const editionsOutOfOrder = complianceRule({
  id: "editions-out-of-order",
  severity: "error",
  title: "Номера редакций растут вместе с датами",
  why: "Действующей программа считает последнюю редакцию. Если номера и даты спорят, на сайт и в печать попадёт не та.",
  source: "Требование F2",
  mend: "Сверьте номера и даты редакций с самими документами; у каждой редакции свой номер.",
  bad: {
    files: `
# documents.yaml
editions:
  - { id: regulation-1, edition: 2 }
  - { id: regulation-next, kind: regulation, edition: 1, date: 2024-09-27, status: draft }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - { id: regulation-1, edition: 1 }
  - { id: regulation-next, kind: regulation, edition: 2, date: 2024-10-07, status: draft }
`,
  },
  reads: ["documents"],
  check({ documents: { editions } }, report) {
    for (const [earlier, later] of pairEditions(editions)) {
      const index = editions.indexOf(later);
      const path = (field: string) => ["editions", index, field];
      if (earlier.edition === later.edition)
        report(
          "documents",
          path("edition"),
          `Редакций с номером ${later.edition} две: «${earlier.id}» и «${later.id}».`,
          "Дайте более поздней редакции следующий номер.",
        );
      else if (later.date < earlier.date)
        report(
          "documents",
          path("date"),
          `Редакция № ${later.edition} от ${numericDate(later.date)} раньше редакции № ${earlier.edition} от ${numericDate(earlier.date)}.`,
          `Проверьте номера и даты записей «${earlier.id}» и «${later.id}».`,
        );
      // What never came into force before the next edition is repealed by hand.
      else if (isSigned(later) && isHeld(earlier, editions) && startOf(later) < startOf(earlier))
        report(
          "documents",
          path(later.inForceFrom === undefined ? "date" : "inForceFrom"),
          `Редакция № ${later.edition} действует с ${numericDate(startOf(later))}, раньше редакции № ${earlier.edition}: та — только с ${numericDate(startOf(earlier))}.`,
          tellNeverHeld(earlier, later),
        );
    }
  },
});

/** What was signed stays signed: an order repeals it, the one that approved the next edition as a rule. */
function tellNeverHeld(earlier: Numbered, later: Numbered): string {
  const gone = [earlier.id, earlier.approvedBy].filter((id) => id !== undefined).join(", ");
  return `Исправьте inForceFrom записей «${earlier.id}» и «${later.id}». Если редакция № ${earlier.edition} так и не начала действовать, допишите к приказу, который её отменил, строку repeals: [${gone}].`;
}
