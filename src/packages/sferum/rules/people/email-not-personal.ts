import { listMain } from "../../facts/administrators.ts";
import { complianceRule } from "../compliance-rule.ts";
import { fullName } from "../../../education/facts/staff.ts";

/** The administrator's e-mail in the request is his own (requirement A2). Never prints it. */
export const emailNotPersonal = complianceRule({
  id: "email-not-personal",
  severity: "warning",
  title: "В заявке указана личная почта администратора",
  why: "На этот адрес поддержка платформы пришлёт инструкцию для администратора. В общем ящике её прочтут и другие, а после смены работника ящик останется у организации.",
  source: "Требование A2: в заявке — контакты администратора",
  mend: "Запишите в personalEmail адрес, которым пользуется только администратор.",
  bad: {
    files: `
# administrators.yaml
main: { personalEmail: info@ds1-pugachev.example }
`,
  },
  good: {
    files: `
# administrators.yaml
main: { personalEmail: irina@mail.example }
`,
  },
  reads: ["administrators", "organization", "assignments"],
  check({ administrators, organization, assignments }, report) {
    const founders = [organization.founder ?? []].flat();
    for (const { personalEmail, path } of listMain(administrators)) {
      const personal = personalEmail.internal.toLowerCase();
      const isPersonal = (email: string | undefined): boolean => email?.toLowerCase() === personal;
      const user = assignments.staff.find(({ workEmail }) => isPersonal(workEmail));
      const owners = [
        [organization.email].flat().some(isPersonal) ? "это почта организации" : null,
        founders.some(({ email }) => isPersonal(email)) ? "это почта учредителя" : null,
        user ? `это служебная почта (${fullName(user)})` : null,
      ];
      const owner = owners.find((each) => each !== null);
      if (owner === undefined) continue;
      report(
        "administrators",
        [...path, "personalEmail"],
        `Почта администратора для заявки не личная: ${owner}.`,
        "Нужен адрес, которым пользуется только администратор.",
      );
    }
  },
});
