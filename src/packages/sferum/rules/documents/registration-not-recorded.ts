import { listMain } from "../../facts/administrators.ts";
import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { fullName } from "../../../education/facts/staff.ts";

/** Who is on the platform is in a registered organization; other rules count from that day. */
export const registrationNotRecorded = complianceRule({
  id: "registration-not-recorded",
  severity: "warning",
  title: "Записано, когда организация зарегистрирована на платформе",
  why: "От этого дня считаются сроки: создать группы и чаты, пригласить работников. Пока его нет, проверка думает, что работа ещё не началась, и молчит о пропущенном.",
  source: "Требования A2 и A3: регистрация на платформе",
  mend: "Найдите ответ поддержки на заявку и запишите его день в registeredOn.",
  bad: {
    files: `
# organization.yaml
registeredOn:
`,
  },
  good: {
    files: `
# organization.yaml
registeredOn: 2024-09-05
`,
  },
  reads: ["organization", "groups", "assignments", "administrators"],
  check({ organization, groups, assignments, administrators }, report) {
    if (organization.registeredOn !== undefined) return;
    const { staff, chats } = assignments;
    const registration = listMain(administrators).find((each) => each.registration)?.registration;
    const joined = staff.find(({ joinedOn }) => joinedOn !== undefined);
    const group = groups.groups.find(({ createdOn }) => createdOn !== undefined);
    const [chat] = chats;
    const signs = [
      registration && `администратор зарегистрировался ${numericDate(registration.on)}`,
      joined?.joinedOn && `${fullName(joined)} на платформе с ${numericDate(joined.joinedOn)}`,
      group?.createdOn && `группа создана ${numericDate(group.createdOn)}`,
      chat && `чат создан ${numericDate(chat.createdOn)}`,
    ];
    const sign = signs.find((each) => each !== undefined);
    if (sign === undefined) return;
    report(
      "organization",
      ["platform"],
      `Не указано, когда организация зарегистрирована на платформе, хотя ${sign}.`,
      "Добавьте строку registeredOn.",
    );
  },
});
