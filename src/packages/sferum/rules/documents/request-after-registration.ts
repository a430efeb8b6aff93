import { listMain } from "../../facts/administrators.ts";
import { compareText } from "../../../../engine/base/compare-text.ts";
import { complianceRule } from "../compliance-rule.ts";
import { nameEdition } from "../../../education/facts/name-edition.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** Registration follows the request (requirements A2, A3). */
export const requestAfterRegistration = complianceRule({
  id: "request-after-registration",
  severity: "error",
  title: "Заявка на регистрацию не позже самой регистрации",
  why: "Платформа регистрирует организацию и администратора по заявке. Если заявка позже, одна из дат неверна или заявку оформили задним числом.",
  source: "Требования A2 и A3",
  mend: "Сверьте дату заявки с отправленным письмом, а даты регистрации — с ответом платформы.",
  bad: {
    files: `
# organization.yaml
registeredOn: 2024-09-02
# documents.yaml
editions:
  - { id: request, date: 2024-09-03 }
`,
  },
  good: {
    files: `
# organization.yaml
registeredOn: 2024-09-03
# documents.yaml
editions:
  - { id: request, date: 2024-09-03 }
`,
  },
  reads: ["organization", "administrators", "documents"],
  check({ organization: { registeredOn }, administrators, documents }, report) {
    const [first] = documents.editions
      .filter(({ kind }) => kind === "request")
      .toSorted((a, b) => compareText(a.date, b.date));
    if (!first) return;
    const request = nameEdition(first);
    const hint = `Проверьте эту дату и дату заявки: запись «${first.id}» в documents.yaml.`;
    if (registeredOn !== undefined && registeredOn < first.date)
      report(
        "organization",
        ["registeredOn"],
        `${request} позже регистрации организации: ${numericDate(registeredOn)}.`,
        hint,
      );
    for (const { registration, path } of listMain(administrators)) {
      if (!registration || registration.on >= first.date) continue;
      report(
        "administrators",
        [...path, "registration", "on"],
        `${request} позже регистрации администратора: ${numericDate(registration.on)}.`,
        hint,
      );
    }
  },
});
