import { listAdoptions } from "../../facts/adoptions.ts";
import { editionById } from "../../facts/editions-held.ts";
import { holdsOn } from "../../facts/holds-on.ts";
import { isSigned } from "../../facts/is-signed.ts";
import type { Path } from "../../../../engine/yaml/yaml-file.ts";
import type { Edition } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";
import { isOrder, isRegulation, nameEdition } from "../../facts/name-edition.ts";

/** What a status claims is backed by the facts that belong to it (requirements G2, H1). */
export const statusIncomplete = complianceRule({
  id: "status-incomplete",
  severity: "warning",
  title: "У документа есть всё, о чём говорит его статус",
  why: "Положение без приказа и протокола, приказ без номера, утративший силу документ без последнего дня — в печати на этих местах пусто.",
  source: "Требования G2 и H1; ГОСТ Р 7.0.97, состав реквизитов",
  mend: "Допишите недостающее из самого документа или верните статус, который ему соответствует.",
  bad: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    status: in-force
    adoption:
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    status: in-force
    adoption: { body: pedagogical-council, protocol: "1", date: 2024-08-30 }
`,
  },
  reads: ["organization", "documents"],
  check({ organization: { bodies = [] }, documents }, report) {
    for (const [index, edition] of documents.editions.entries()) {
      for (const { path, message } of tellUnheld(edition, documents.editions))
        report("documents", ["editions", index, ...path], message, "Допишите protocol и date.");
      const isThere = bodies.some(({ from = "", until }) => holdsOn(edition.date, from, until));
      const missing = listMissing(edition, isThere);
      if (missing.length === 0) continue;
      report(
        "documents",
        ["editions", index, "status"],
        `${nameEdition(edition)}: не записаны сведения: ${missing.join(", ")}.`,
        "Допишите их или исправьте статус.",
      );
    }
  },
});

/** A draft that a signed order approves: its papers print, with blanks where the protocols are cited. */
function tellUnheld(
  edition: Edition,
  editions: readonly Edition[],
): { path: Path; message: string }[] {
  const order = editionById(editions, edition.approvedBy ?? "");
  if (edition.status !== "draft" || !isRegulation(edition)) return [];
  if (!order || !isOrder(order) || !isSigned(order)) return [];
  return listAdoptions(edition).flatMap(({ path, protocol, date }) => {
    const missing = [
      ...(protocol === undefined ? ["номер протокола (protocol)"] : []),
      ...(date === undefined ? ["дата протокола (date)"] : []),
    ];
    const message = `${nameEdition(edition)}: приказ подписан (${nameEdition(order)}), а о решении совета не записаны: ${missing.join(", ")}.`;
    return missing.length === 0 ? [] : [{ path, message }];
  });
}

/** An organization without collegial bodies on that day has nobody to adopt its documents. */
function listMissing(edition: Edition, hasBodies: boolean): string[] {
  const { status, number, approvedBy } = edition;
  const isApproved = status === "approved" || status === "in-force";
  const decisions = listAdoptions(edition);
  const isHeld = decisions.every(
    ({ protocol, date }) => protocol !== undefined && date !== undefined,
  );
  return [
    ...(isApproved && isOrder(edition) && number === undefined ? ["номер (number)"] : []),
    ...(isRegulation(edition) &&
    (isApproved || status === "adopted") &&
    ((decisions.length === 0 && hasBodies) || !isHeld)
      ? ["протокол о принятии (adoption)"]
      : []),
    ...(isRegulation(edition) && isApproved && approvedBy === undefined
      ? ["приказ об утверждении (approvedBy)"]
      : []),
  ];
}
