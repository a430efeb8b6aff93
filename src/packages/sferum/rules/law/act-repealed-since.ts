import { listCitations } from "../../facts/cited-acts.ts";
import { nameAct } from "../../../education/facts/name-act.ts";
import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** When an act is repealed, the Regulations that cite it need a new edition (requirement G3). */
export const actRepealedSince = complianceRule({
  id: "act-repealed-since",
  severity: "warning",
  title: "Акты, на которые ссылается Положение, не отменены",
  why: "Ссылка на отменённый акт ничего не обосновывает. Само Положение действует, но его пора привести в порядок.",
  source: "Требование G3; раздел 1 Положения",
  mend: "Узнайте, какой акт пришёл на замену, исправьте legalBasis платформы и примите новую редакцию Положения.",
  bad: {
    day: "2025-03-03",
    files: `
# reference/acts.yaml
acts:
  - { id: r-210, status: repealed, repealedOn: 2025-03-01 }
`,
  },
  good: {
    day: "2025-02-28",
    files: `
# reference/acts.yaml
acts:
  - { id: r-210, status: repealed, repealedOn: 2025-03-01 }
`,
  },
  reads: ["organization", "documents"],
  check(data, report, { day, reference }) {
    for (const { edition, index, act } of listCitations(data, reference)) {
      const { status, repealedOn } = act;
      const isSince = repealedOn !== undefined && edition.date < repealedOn && repealedOn <= day;
      const isSometime = status === "repealed" && repealedOn === undefined;
      if (!isSince && !isSometime) continue;
      const since =
        repealedOn === undefined ? "день не установлен" : `с ${numericDate(repealedOn)}`;
      report(
        "documents",
        ["editions", index, "id"],
        `Отменён акт, на который ссылается Положение от ${numericDate(edition.date)}: ${nameAct(act)} (${since}).`,
        `Замените «${act.id}» в legalBasis платформы и примите новую редакцию Положения.`,
      );
    }
  },
});
