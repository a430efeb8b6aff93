import { numericDate } from "../../../../engine/russian/dates.ts";
import { complianceRule } from "../compliance-rule.ts";
import { isSigned } from "../../../education/facts/life-of-editions.ts";
import { listMain, type MainAdministrator } from "../../facts/administrators.ts";
import type { Edition } from "../../generated/types.ts";

/** Private contacts leave the organization with their owner's consent only (requirement M6). */
export const consentMissing = complianceRule({
  id: "consent-missing",
  severity: "warning",
  title: "Администратор согласен передать личные телефон и почту в службу поддержки",
  why: "В заявке на регистрацию — личный номер и личный адрес работника, а получает их другая организация. Без письменного согласия передавать их нельзя.",
  source: "Требование M6; статьи 6, 7 и 9 Федерального закона № 152-ФЗ",
  mend: "Распечатайте согласие (документ consent), дайте его подписать и запишите день в consentOn.",
  bad: {
    files: `
# administrators.yaml
main: { consentOn: }
`,
  },
  good: {
    files: `
# administrators.yaml
main: { consentOn: 2024-09-02 }
`,
  },
  reads: ["administrators", "documents"],
  check({ administrators, documents }, report, { day }) {
    for (const each of listMain(administrators)) {
      const { consentOn, until, path } = each;
      const sent = sentOn(each, documents.editions);
      if (sent === null || (until !== undefined && until < day)) continue;
      if (consentOn !== undefined && consentOn <= sent) continue;
      report(
        "administrators",
        [...path, consentOn === undefined ? "personalMobile" : "consentOn"],
        consentOn === undefined
          ? "Не записано согласие администратора на передачу его личных телефона и почты службе поддержки."
          : `Согласие администратора от ${numericDate(consentOn)} дано позже, чем его данные передали (${numericDate(sent)}).`,
        "Согласие печатает документ consent. Запишите день подписания в consentOn.",
      );
    }
  },
});

/** When the contacts of an administrator were first given away, as the data tell; null: not yet. */
function sentOn(
  { registration, appointedOn, until = "9999" }: MainAdministrator,
  editions: readonly Edition[],
): string | null {
  const letters = editions
    .filter((edition) => ["request", "letter-administrator"].includes(edition.kind))
    .filter((edition) => isSigned(edition) && appointedOn <= edition.date && edition.date <= until)
    .map(({ date }) => date);
  return [...letters, ...(registration ? [registration.on] : [])].toSorted()[0] ?? null;
}
