import type { Edition } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";
import { isOrder, nameEdition } from "../../facts/name-edition.ts";

/** A number stands in the journal of orders once a year. */
export const duplicateNumber = complianceRule({
  id: "duplicate-number",
  severity: "error",
  about: "papers",
  title: "Номера приказов не повторяются в течение года",
  why: "По номеру и дате на приказ ссылаются другие документы. Два приказа с одним номером — ошибка журнала регистрации.",
  source: "ГОСТ Р 7.0.97, реквизит «Регистрационный номер документа»",
  mend: "Сверьте номера с журналом регистрации приказов и исправьте тот, который записан неверно.",
  bad: {
    files: `
# documents.yaml
editions:
  - { id: order-appointment, number: "86" }
  - { id: order-use, number: "86" }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - { id: order-appointment, number: "86" }
  - { id: order-use, number: "87" }
`,
  },
  reads: ["documents"],
  check({ documents }, report) {
    const first = new Map<string, Edition>();
    for (const [index, edition] of documents.editions.entries()) {
      const { number, date } = edition;
      if (number === undefined || !isOrder(edition)) continue;
      const key = `${date.slice(0, 4)} ${number}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, edition);
        continue;
      }
      report(
        "documents",
        ["editions", index, "number"],
        `${nameEdition(edition)}: этот номер в том же году уже есть у приказа «${other.id}».`,
        "Сверьте оба номера с журналом регистрации приказов.",
      );
    }
  },
});
