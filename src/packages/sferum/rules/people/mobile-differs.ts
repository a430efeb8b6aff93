import { listMain } from "../../facts/administrators.ts";
import { complianceRule } from "../compliance-rule.ts";
import { isSamePhone } from "./same-phone.ts";

/** The administrator registers with the number of the request (requirement A3). Never prints it. */
export const mobileDiffers = complianceRule({
  id: "mobile-differs",
  severity: "error",
  title: "Администратор зарегистрировался с номером из заявки",
  why: "Платформа даёт права администратора только тому номеру, который указан в заявке. С другим номером он войдёт как обычный пользователь.",
  source: "Требование A3: регистрация с номером из заявки",
  mend: "Войдите на платформу с номером из заявки или отправьте заявку с новым номером, затем исправьте данные.",
  bad: {
    files: `
# administrators.yaml
main: { registration: { mobile: +7 (000) 000-00-08 } }
`,
  },
  good: {
    files: `
# administrators.yaml
main:
  personalMobile: +7 (000) 000-00-07
  registration: { mobile: +7 000 000 00 07 }
`,
  },
  reads: ["administrators"],
  check({ administrators }, report) {
    for (const { personalMobile, registration, path } of listMain(administrators)) {
      if (!registration || isSamePhone(registration.mobile.internal, personalMobile.internal))
        continue;
      report(
        "administrators",
        [...path, "registration", "mobile"],
        "Номер, с которым администратор зарегистрировался, — не тот, что указан в заявке (personalMobile).",
        "Если это опечатка, исправьте её. Если номера разные, отправьте заявку ещё раз.",
      );
    }
  },
});
