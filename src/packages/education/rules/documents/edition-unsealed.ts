import { addDays } from "../../../../engine/base/add-days.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { isInForce, startOf } from "../../facts/life-of-editions.ts";
import { nameEdition } from "../../facts/name-edition.ts";
import { complianceRule } from "../compliance-rule.ts";

/** What is in force was signed, so its words are kept. */
export const editionUnsealed = complianceRule({
  id: "edition-unsealed",
  severity: "warning",
  title: "Действующий документ закреплён",
  why: "Незакреплённый документ делается заново из сегодняшних данных и текстов. Сменится руководитель, группа или текст — и на сайте окажется не то, что подписано.",
  source: "Порядок учёта документов; ГОСТ Р ИСО 15489-1 (неизменность документа)",
  mend: "Закрепите документ командой reglament seal: его слова и файлы больше не изменятся.",
  bad: {
    day: "2024-10-03",
    files: `
# documents.yaml
editions:
  - { id: regulation-1, status: in-force, inForceFrom: 2024-09-02 }
`,
  },
  good: {
    day: "2024-10-03",
    files: `
# documents.yaml
editions:
  - { id: regulation-1, status: approved, inForceFrom: 2024-10-07 }
  - { id: order-use, status: repealed, inForceUntil: 2024-10-02 }
  - { id: order-appointment, status: repealed, inForceUntil: 2024-10-02 }
`,
  },
  days: 30,
  reads: ["documents"],
  check({ documents }, report, { day, days, place: { organization, content } }) {
    for (const [index, edition] of documents.editions.entries()) {
      const { id, sealed } = edition;
      const due = addDays(startOf(edition), days);
      if (sealed || day <= due || !isInForce(edition, documents.editions, day)) continue;
      const where = content === "content" ? "" : ` --content ${quoted(content)}`;
      report(
        "documents",
        ["editions", index, "id"],
        `${nameEdition(edition)} действует с ${numericDate(startOf(edition))}, а слова документа не закреплены: завтра они могут стать другими.`,
        `Сверьте готовый документ с подписанным и выполните: npx reglament seal ${organization}/${id}${where}`,
        due,
      );
    }
  },
});

function quoted(folder: string): string {
  return /[\s"]/.test(folder) ? `"${folder}"` : folder;
}
