import { complianceRule } from "../compliance-rule.ts";
import { statusOn } from "../../../education/facts/life-of-editions.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** Who works on the platform has a Regulation in force (requirements G1, G2). */
export const missingRegulation = complianceRule({
  id: "missing-regulation",
  severity: "error",
  title: "У организации, которая работает на платформе, действует Положение",
  why: "Без действующего Положения обязанности администратора, педагогов и родителей ничем не установлены.",
  source: "Требования G1 и G2; часть 2 статьи 30 Федерального закона № 273-ФЗ",
  mend: "Примите Положение на педагогическом совете, утвердите приказом и запишите в documents.yaml.",
  bad: {
    files: `
# documents.yaml
editions:
  - { id: regulation-1, status: repealed, inForceUntil: 2024-09-30 }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - { id: regulation-1, status: in-force }
`,
  },
  reads: ["organization", "documents"],
  check({ organization: { registeredOn }, documents }, report, { day }) {
    if (registeredOn === undefined || day < registeredOn) return;
    const regulations = documents.editions.filter(({ kind }) => kind === "regulation");
    const isThere = regulations.some(
      (edition) => statusOn(edition, documents.editions, day) === "in-force",
    );
    if (isThere) return;
    report(
      "documents",
      ["editions"],
      `Организация на платформе с ${numericDate(registeredOn)}, а действующего Положения нет.`,
      "Утвердите Положение или, если оно утверждено, исправьте его статус.",
    );
  },
});
