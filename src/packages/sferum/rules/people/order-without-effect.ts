import { isSigned } from "../../../education/facts/life-of-editions.ts";
import { nameEdition } from "../../../education/facts/name-edition.ts";
import { listAdministrators } from "../../facts/administrators.ts";
import { complianceRule } from "../compliance-rule.ts";

/** What an order says stands in the data: else it would be printed with nobody in it. */
export const orderWithoutEffect = complianceRule({
  id: "order-without-effect",
  severity: "error",
  about: "papers",
  title: "Приказ о назначении кого-то назначает или освобождает",
  why: "Кого приказ назначает и кого освобождает, программа берёт из administrators.yaml. Если там этого приказа нет, в нём некого назвать.",
  source: "Требования A1 и A8: администраторов назначают приказом",
  mend: "Укажите приказ в appointedBy или releasedBy администратора. Прежнего администратора не удаляют: ему ставят until.",
  bad: {
    files: `
# administrators.yaml
additional: []
`,
  },
  good: {
    files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16 }
`,
  },
  reads: ["administrators", "documents"],
  follows: ["edition"],
  check({ administrators, documents }, report) {
    const named = new Set(
      listAdministrators(administrators).flatMap(({ appointedBy, releasedBy }) => [
        appointedBy,
        releasedBy,
      ]),
    );
    for (const [index, edition] of documents.editions.entries()) {
      if (edition.kind !== "order-appointment" || !isSigned(edition)) continue;
      if (edition.status === "repealed" || named.has(edition.id)) continue;
      report(
        "documents",
        ["editions", index, "id"],
        `${nameEdition(edition)}: по данным он никого не назначает и не освобождает.`,
        `Поставьте в administrators.yaml appointedBy: ${edition.id} тому, кого он назначил, или releasedBy: ${edition.id} тому, кого освободил. Прежних администраторов не удаляйте: поставьте им until.`,
      );
    }
  },
});
