import { listMain } from "../../facts/administrators.ts";
import { complianceRule } from "../compliance-rule.ts";
import { isSamePhone } from "./same-phone.ts";
import { fullName } from "../../../education/facts/staff.ts";

/** The administrator's number in the request is his own (requirement A2). Never prints it. */
export const mobileNotPersonal = complianceRule({
  id: "mobile-not-personal",
  severity: "error",
  about: "papers",
  title: "В заявке указан личный мобильный номер администратора",
  why: "По этому номеру платформа узнаёт администратора и присылает код входа. Если номер служебный, войти сможет любой, у кого окажется телефон.",
  source: "Требование A2: в заявке — личный мобильный номер",
  mend: "Запишите в personalMobile номер, который принадлежит самому администратору. Если заявка уже отправлена со служебным номером, напишите в поддержку платформы.",
  bad: {
    files: `
# administrators.yaml
main: { personalMobile: +7 (84574) 0-00-03 }
`,
  },
  good: {
    files: `
# administrators.yaml
main: { personalMobile: +7 (000) 000-00-07 }
`,
  },
  reads: ["administrators", "organization", "assignments"],
  check({ administrators, organization, assignments }, report) {
    const founders = [organization.founder ?? []].flat();
    for (const { personalMobile, path } of listMain(administrators)) {
      const mobile = personalMobile.internal;
      const isMobile = (phone: string | undefined): boolean =>
        phone !== undefined && isSamePhone(phone, mobile);
      const user = assignments.staff.find(({ workPhone }) => isMobile(workPhone));
      const owners = [
        organization.phones.some(isMobile) ? "это телефон организации" : null,
        founders.some(({ phones }) => phones?.some(isMobile)) ? "это телефон учредителя" : null,
        user ? `это служебный телефон (${fullName(user)})` : null,
      ];
      const owner = owners.find((each) => each !== null);
      if (owner === undefined) continue;
      report(
        "administrators",
        [...path, "personalMobile"],
        `Номер администратора для заявки не личный: ${owner}.`,
        "Нужен мобильный номер, который принадлежит самому администратору.",
      );
    }
  },
});
