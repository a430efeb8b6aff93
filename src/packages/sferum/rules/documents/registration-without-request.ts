import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** Who is registered has sent a request (requirement A2). */
export const registrationWithoutRequest = complianceRule({
  id: "registration-without-request",
  severity: "warning",
  title: "Если организация зарегистрирована, есть и отправленная заявка",
  why: "Заявка показывает, кто, когда и с каким номером просил зарегистрировать организацию. Без неё не доказать, что администратор получил права законно.",
  source: "Требование A2",
  mend: "Найдите отправленное письмо и запишите его в documents.yaml: вид request, номер, дата, статус approved.",
  bad: {
    files: `
# documents.yaml
editions:
  - { id: request, status: draft }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - { id: request, status: approved }
`,
  },
  reads: ["organization", "documents"],
  check({ organization: { registeredOn }, documents: { editions } }, report) {
    const isSent = editions.some(({ kind, status }) => kind === "request" && status !== "draft");
    if (registeredOn === undefined || isSent) return;
    report(
      "organization",
      ["registeredOn"],
      `Организация зарегистрирована ${numericDate(registeredOn)}, а отправленной заявки в documents.yaml нет.`,
      "Добавьте запись вида request или, если заявка отправлена, исправьте её статус на approved.",
    );
  },
});
