import type { DataContext } from "../../../../engine/check/contexts.ts";
import type { Rule } from "../../../../engine/check/rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { headOn, listHeads } from "../../facts/heads.ts";
import { isSigned } from "../../facts/life-of-editions.ts";
import { nameEdition } from "../../facts/name-edition.ts";
import { fullName, isEmployed } from "../../facts/staff.ts";
import { termHolds } from "../../facts/terms.ts";
import type { EducationData } from "../../files.ts";

/** Who signs a paper heads the organization on its day (requirements H1, H2). */
export const signerNotInOffice: Rule<DataContext<EducationData>> = {
  id: "signer-not-in-office",
  severity: "error",
  title: "Документ подписан тем, кто руководил в его день",
  why: "Под приказом стоит имя того, кто руководил в день приказа. Новый руководитель не подписывал прежних документов: с чужой подписью они недействительны.",
  source: "ГОСТ Р 7.0.97-2016, п. 5.22; Трудовой кодекс, ст. 20: приказы издаёт руководитель",
  mend: "Запишите head списком: прежний руководитель с последним днём until, новый с первым днём from.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: makarova, employedFrom: 2025-10-01, joinedOn: 2025-10-02, statusConfirmedOn: 2025-10-02 }
`,
  },
  good: {
    files: `
# organization.yaml
head:
  - { staff: lebedeva, until: 2025-09-30 }
  - { staff: makarova, from: 2025-10-01 }
# assignments.yaml
staff:
  - { id: makarova, employedFrom: 2025-10-01, joinedOn: 2025-10-02, statusConfirmedOn: 2025-10-02 }
`,
  },
  check({ data: { organization, assignments, documents } }, report) {
    if (!organization || !assignments || !documents) return;
    const heads = listHeads(organization);
    for (const [index, edition] of documents.editions.entries()) {
      const { date } = edition;
      if (!isSigned(edition)) continue;
      const { staff } = headOn({ organization, assignments }, date);
      const member = assignments.staff.find(({ id }) => id === staff);
      if (!member) continue;
      const isTold = heads.some((term) => termHolds(term, date));
      if (isTold && isEmployed(member, date)) continue;
      const { employedFrom, employedUntil = employedFrom } = member;
      const flaw = !isTold
        ? "кто руководил в этот день, не записано"
        : date < employedFrom
          ? `руководитель, ${fullName(member, date)}, работает только с ${numericDate(employedFrom)}`
          : `последний день работы руководителя (${fullName(member, date)}) — ${numericDate(employedUntil)}`;
      report(
        "documents",
        ["editions", index, "date"],
        `${nameEdition(edition)}: ${flaw}.`,
        "Запишите в organization.yaml head списком: прежний руководитель с днём until, новый с днём from.",
      );
    }
  },
};
