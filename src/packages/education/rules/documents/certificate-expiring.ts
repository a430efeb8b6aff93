import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

/** Time to get a new certificate: only the newest is looked at, and only before it ends. */
export const certificateExpiring = complianceRule({
  id: "certificate-expiring",
  severity: "warning",
  title: "Сертификат электронной подписи действует ещё не меньше месяца",
  why: "Новый сертификат получают не за один день. Пока его нет, подписать документ для сайта нечем.",
  source: "Требование S1; статья 14 Федерального закона № 63-ФЗ",
  mend: "Получите новый сертификат до дня, который назван в сообщении. Документы, подписанные раньше, остаются в силе.",
  bad: {
    day: "2025-10-01",
    files: `
# documents.yaml
editions:
  - id: regulation-1
    signature: { validUntil: 2025-10-25 }
`,
  },
  good: {
    day: "2025-10-01",
    files: `
# documents.yaml
editions:
  - id: regulation-1
    signature: { validUntil: 2026-10-25 }
`,
  },
  days: 30,
  reads: ["documents"],
  check({ documents: { editions } }, report, { day, days }) {
    const ends = editions.map(({ signature }) => signature?.validUntil ?? "");
    const last = ends.toSorted().at(-1) ?? "";
    if (last === "" || last < day || addDays(day, days) < last) return;
    report(
      "documents",
      ["editions", ends.lastIndexOf(last), "signature", "validUntil"],
      `Сертификат электронной подписи заканчивается ${numericDate(last)}.`,
      "Получите новый сертификат заранее.",
      last,
    );
  },
});
