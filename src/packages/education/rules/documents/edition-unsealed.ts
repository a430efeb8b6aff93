import { addDays } from "../../../../engine/base/add-days.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { inContent } from "../../../../engine/base/in-content.ts";
import type { OrganizationPlace } from "../../../../engine/check/contexts.ts";
import { lowerFirst } from "../../../../engine/russian/letter-case.ts";
import { countNouns } from "../../../../engine/russian/plural.ts";
import { isInForce, startOf } from "../../facts/life-of-editions.ts";
import { nameEdition } from "../../facts/name-edition.ts";
import type { Edition } from "../../generated/types.ts";
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
  check({ documents }, report, { day, days, place }) {
    const late = documents.editions.flatMap((edition, index) => {
      const due = addDays(startOf(edition), days);
      if (edition.sealed || day <= due || !isInForce(edition, documents.editions, day)) return [];
      return [{ edition, index, due }];
    });
    const first = late.toSorted((a, b) => (a.due < b.due ? -1 : 1))[0];
    if (!first) return;
    const at = ["editions", first.index, "id"];
    const [message, hint] =
      late.length === 1
        ? tellOne(first.edition, place)
        : tellSeveral(
            late.map(({ edition }) => edition),
            place,
          );
    report("documents", at, message, hint, first.due);
  },
});

type Told = readonly [message: string, hint: string];

function tellOne(edition: Edition, { organization, content }: OrganizationPlace): Told {
  return [
    `${nameEdition(edition)} действует с ${numericDate(startOf(edition))}, а слова документа не закреплены: завтра они могут стать другими.`,
    `Сверьте готовый документ с подписанным и выполните: npx reglament seal ${organization}/${edition.id}${inContent(content)}`,
  ];
}

/** One command for all: a line a document would bury what else is found. */
function tellSeveral(
  editions: readonly Edition[],
  { organization, content }: OrganizationPlace,
): Told {
  const count = countNouns(editions.length, [
    "действующий документ",
    "действующих документа",
    "действующих документов",
  ]);
  const names = editions.map((edition) => lowerFirst(nameEdition(edition))).join(", ");
  return [
    `Не закреплены ${count}: ${names}. Завтра их слова могут стать другими.`,
    `Сверьте готовые документы с подписанными и закрепите все сразу: npx reglament seal --all --organization ${organization}${inContent(content)}`,
  ];
}
