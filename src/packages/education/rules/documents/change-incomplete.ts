import type { Change } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";
import { nameEdition } from "../../facts/name-edition.ts";

/** An amending act says what is changed and into what, and there is an edition that it makes. */
export const changeIncomplete = complianceRule({
  id: "change-incomplete",
  severity: "error",
  about: "papers",
  title: "Приказ о внесении изменений говорит, что и на что меняет",
  why: "Изменение без нового текста или без слов, которые меняют, нельзя исполнить, а без записи о новой редакции у изменённого документа не останется и следа от приказа.",
  source: "ГОСТ Р 7.0.97, текст документа; пункт 2 части 2 статьи 28 Федерального закона № 273-ФЗ",
  mend: "Допишите слова (words) и новый текст (text). Новую редакцию документа запишите отдельной записью, в её approvedBy — этот приказ.",
  bad: {
    files: `
# documents.yaml
editions:
  - id: order-amendment
    kind: order-amendment
    number: "12"
    date: 2024-09-20
    status: in-force
    changes:
      - { action: replace-words, clause: "3.2", words: раз в год }
  - id: regulation-2
    kind: regulation
    edition: 2
    date: 2024-09-20
    status: in-force
    adoption: { body: pedagogical-council, protocol: "2", date: 2024-09-19 }
    approvedBy: order-amendment
    inForceFrom: 2024-09-20
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - id: order-amendment
    kind: order-amendment
    number: "12"
    date: 2024-09-20
    status: in-force
    changes:
      - { action: replace-words, clause: "3.2", words: раз в год, text: два раза в год }
  - id: regulation-2
    kind: regulation
    edition: 2
    date: 2024-09-20
    status: in-force
    adoption: { body: pedagogical-council, protocol: "2", date: 2024-09-19 }
    approvedBy: order-amendment
    inForceFrom: 2024-09-20
`,
  },
  reads: ["documents"],
  check({ documents: { editions } }, report) {
    for (const [index, edition] of editions.entries()) {
      const { changes = [] } = edition;
      if (changes.length === 0) continue;
      for (const [at, change] of changes.entries()) {
        const missing = listMissing(change);
        if (missing.length === 0) continue;
        report(
          "documents",
          ["editions", index, "changes", at, "action"],
          `${nameEdition(edition)}, изменение пункта ${change.clause}: не записано, ${missing.join(" и ")}.`,
          "Допишите слова прежнего текста в words, новые слова или новый текст — в text.",
        );
      }
      if (!editions.some(({ approvedBy }) => approvedBy === edition.id))
        report(
          "documents",
          ["editions", index, "changes"],
          `${nameEdition(edition)} вносит изменения, а новой редакции, которая из них получилась, нет.`,
          `Добавьте запись новой редакции с approvedBy: ${edition.id}.`,
        );
    }
  },
});

const needsText: readonly Change["action"][] = ["restate", "add", "add-words", "replace-words"];
const needsWords: readonly Change["action"][] = ["replace-words", "exclude-words"];

function listMissing({ action, words, text }: Change): string[] {
  return [
    ...(needsWords.includes(action) && words === undefined ? ["какие слова меняют"] : []),
    ...(needsText.includes(action) && text === undefined ? ["какими словами"] : []),
  ];
}
