import { inContent } from "../../../../engine/base/in-content.ts";
import { editionById } from "../../facts/editions-held.ts";
import { isSigned, lastDayOf } from "../../facts/life-of-editions.ts";
import type { Edition } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";
import { isOrder, nameEdition } from "../../facts/name-edition.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** The status of a document agrees with its dates on the day. */
export const statusOutdated = complianceRule({
  id: "status-outdated",
  severity: "warning",
  title: "Статус документа согласован с его датами",
  why: "Сайт показывает статус каждой редакции. Если он спорит с датами, посетители читают «действует» у документа, который уже не действует.",
  source: "Требование F1; порядок учёта документов",
  mend: "Поставьте статус, который соответствует датам: подсказка называет его.",
  bad: {
    files: `
# documents.yaml
editions:
  - { id: regulation-1, status: draft, date: 2024-09-02 }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - { id: regulation-1, status: in-force, date: 2024-09-02 }
`,
  },
  reads: ["documents"],
  check({ documents }, report, { day, place }) {
    for (const [index, edition] of documents.editions.entries()) {
      const verdict = contradict(edition, documents.editions, day, place.content);
      if (!verdict) continue;
      const path = ["editions", index, "status"];
      report("documents", path, `${nameApart(edition)}: ${verdict.message}.`, verdict.hint);
    }
  },
});

/** Orders of one day look alike until they get their numbers, and not everybody sees the line. */
function nameApart(edition: Edition): string {
  const name = nameEdition(edition);
  if (!isOrder(edition) || edition.number !== undefined) return name;
  return name.replace(" от ", ` «${edition.id}» от `);
}

/** What dates alone decide (`statusOn`) needs no word; what people alone know does. */
function contradict(
  edition: Edition,
  editions: readonly Edition[],
  day: string,
  content: string,
): { message: string; hint: string } | null {
  const { status, date, inForceFrom, approvedBy } = edition;
  const last = lastDayOf(edition, editions);
  switch (status) {
    case "draft":
    case "adopted": {
      const order = approvedBy === undefined ? undefined : editionById(editions, approvedBy);
      if (order && isOrder(order) && isSigned(order))
        return {
          message: `приказ подписан (${nameEdition(order)}), а утверждённый им документ ещё проект`,
          hint: `Если его на самом деле ещё не утвердили, исправьте статус приказа. Если утвердили, запишите, что он подписан: npx reglament event signed${inContent(content)}`,
        };
      if (day <= date) return null;
      return {
        message: "дата уже прошла, а по статусу документ ещё не утверждён",
        hint: `Если документ ещё не подписан, перенесите date. Если подписан, запишите это: npx reglament event signed${inContent(content)}`,
      };
    }
    case "approved":
      return null;
    case "in-force":
      if (inForceFrom !== undefined && day < inForceFrom)
        return {
          message: `статус — «действует», а начало действия — ${numericDate(inForceFrom)}`,
          hint: "До этого дня поставьте status: approved.",
        };
      return null;
    case "repealed":
      if (last === undefined || last < day) return null;
      return {
        message: `статус — «утратил силу», а последний день действия — ${numericDate(last)}`,
        hint: "Поставьте status: in-force: дальше статус меняется сам, по датам.",
      };
  }
}
