import { numericDate } from "../../../../engine/russian/dates.ts";
import { startOf } from "../../../education/facts/life-of-editions.ts";
import { nameEdition } from "../../../education/facts/name-edition.ts";
import { listPlatforms } from "../../facts/platform.ts";
import { complianceRule } from "../compliance-rule.ts";

/** An order on a move takes both platforms out of the data: without a move on its day it names one. */
export const transitionWithoutMove = complianceRule({
  id: "transition-without-move",
  severity: "error",
  about: "papers",
  title: "Приказ о переходе действует с того дня, когда меняется платформа",
  why: "С чего на что переходят, программа берёт из platform. Если в день приказа платформа не меняется, в нём окажется переход на прежнюю.",
  source: "Требование G5: переход на новую платформу оформлен приказом",
  mend: "Поставьте приказу inForceFrom — первый день на новой платформе — или исправьте дни в platform файла organization.yaml.",
  bad: {
    files: `
# organization.yaml
platform:
  - { platform: sferum-vk, until: 2024-09-30 }
  - { platform: sferum-max, from: 2024-10-01 }
# documents.yaml
editions:
  - { id: order-transition, kind: order-transition, number: "99", date: 2024-09-27, status: in-force }
`,
  },
  good: {
    files: `
# organization.yaml
platform:
  - { platform: sferum-vk, until: 2024-09-30 }
  - { platform: sferum-max, from: 2024-10-01 }
# documents.yaml
editions:
  - { id: order-transition, kind: order-transition, number: "99", date: 2024-09-27, status: in-force, inForceFrom: 2024-10-01 }
`,
  },
  reads: ["organization", "documents"],
  check({ organization, documents }, report) {
    const terms = listPlatforms(organization);
    // Who tells of one platform only has come to it from none: the order says that too.
    if (terms.length < 2) return;
    const moves = terms.flatMap(({ from }) => (from === undefined ? [] : [from])).toSorted();
    for (const [index, edition] of documents.editions.entries()) {
      const start = startOf(edition);
      if (edition.kind !== "order-transition" || edition.status === "repealed") continue;
      const next = moves.find((day) => day >= start) ?? moves.at(-1);
      if (next === undefined || next === start) continue;
      report(
        "documents",
        ["editions", index, edition.inForceFrom === undefined ? "date" : "inForceFrom"],
        `${nameEdition(edition)} — о переходе с ${numericDate(start)}, а платформа меняется с ${numericDate(next)}.`,
        `Поставьте приказу inForceFrom: ${next} или исправьте дни в platform файла organization.yaml.`,
      );
    }
  },
});
