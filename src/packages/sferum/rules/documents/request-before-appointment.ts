import { mainOn } from "../../facts/administrators.ts";
import { complianceRule } from "../compliance-rule.ts";
import { startOf } from "../../../education/facts/life-of-editions.ts";
import { nameEdition } from "../../../education/facts/name-edition.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** First the administrator is appointed, then the request names him (requirements A1, A2). */
export const requestBeforeAppointment = complianceRule({
  id: "request-before-appointment",
  severity: "error",
  title: "Заявка на регистрацию не раньше назначения администратора",
  why: "К заявке прикладывают приказ о назначении. Если администратор назначен позже, чем отправлена заявка, прикладывать было нечего.",
  source: "Требования A1 и A2",
  mend: "Сверьте даты заявки, приказа и назначения. Если заявка ушла раньше приказа, отправьте её ещё раз и запишите новой записью.",
  bad: {
    files: `
# administrators.yaml
main: { appointedOn: 2024-09-04 }
# documents.yaml
editions:
  - { id: request, date: 2024-09-03 }
`,
  },
  good: {
    files: `
# administrators.yaml
main: { appointedOn: 2024-09-02 }
# documents.yaml
editions:
  - { id: request, date: 2024-09-03 }
`,
  },
  reads: ["administrators", "documents"],
  check({ administrators, documents: { editions } }, report) {
    const requests = editions.filter(
      ({ kind, status }) => kind === "request" && status !== "repealed",
    );
    for (const request of requests) {
      const main = mainOn(administrators, request.date);
      const order = editions.find(({ id }) => id === main.appointedBy);
      if (!order) continue;
      const path = ["editions", editions.indexOf(request), "date"];
      const name = nameEdition(request);
      if (request.date < main.appointedOn)
        report(
          "documents",
          path,
          `${name} раньше назначения администратора: он назначен с ${numericDate(main.appointedOn)}.`,
          "Проверьте дату заявки и appointedOn в administrators.yaml. Если в тот день администратором был другой, запишите main списком: прежний администратор с днём until, потом новый.",
        );
      else if (request.date < startOf(order))
        report(
          "documents",
          path,
          `${name} раньше, чем начал действовать приказ о назначении администратора: ${numericDate(startOf(order))}.`,
          "Проверьте дату заявки, дату приказа и appointedOn в administrators.yaml.",
        );
    }
  },
});
