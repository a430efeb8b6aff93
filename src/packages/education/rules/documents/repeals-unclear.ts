import { numericDate } from "../../../../engine/russian/dates.ts";
import { findMutual } from "../../facts/find-mutual.ts";
import { isSigned } from "../../facts/life-of-editions.ts";
import { nameEdition } from "../../facts/name-edition.ts";
import type { Edition } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";

/** A document takes the force of what was there before it, and never of itself. */
export const repealsUnclear = complianceRule({
  id: "repeals-unclear",
  severity: "error",
  title: "Документ отменяет только то, что было подписано до него",
  why: "По строкам repeals программа решает, что действует, а что утратило силу. Если документы отменяют друг друга, себя или ещё не подписанное, действующими окажутся не те.",
  source: "Федеральный закон № 273-ФЗ, ст. 30: порядок принятия локальных нормативных актов",
  mend: "Оставьте в repeals только прежние документы: то, что отменяет этот документ, а не то, что отменяет его.",
  bad: {
    files: `
# documents.yaml
editions:
  - { id: order-appointment, repeals: [order-appointment-additional] }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - { id: order-appointment-additional, repeals: [order-use] }
`,
  },
  reads: ["documents"],
  check({ documents: { editions } }, report) {
    const byId = new Map(editions.map((each) => [each.id, each]));
    const mutual = findMutual(editions);
    for (const [index, act] of editions.entries())
      for (const [place, id] of (act.repeals ?? []).entries()) {
        const named = byId.get(id);
        const told = named && tellUnclear(act, named, mutual);
        if (told) report("documents", ["editions", index, "repeals", place], ...told);
      }
  },
});

function tellUnclear(
  act: Edition,
  named: Edition,
  mutual: ReadonlySet<string>,
): [message: string, hint: string] | null {
  const name = nameEdition(act);
  if (named.id === act.id)
    return [`${name} отменяет сам себя.`, "Назовите в repeals прежний документ."];
  if (act.date < named.date)
    return [
      `${name} отменяет документ, которого тогда ещё не было: ${named.id} от ${numericDate(named.date)}.`,
      `Если это «${named.id}» отменяет «${act.id}», запишите repeals у него; иначе исправьте даты.`,
    ];
  if (mutual.has(act.id) && mutual.has(named.id))
    return [
      `${name} и «${named.id}» того же дня отменяют друг друга.`,
      "Уберите repeals у того из них, который силу утратил.",
    ];
  if (isSigned(act) && !isSigned(named))
    return [
      `${name} отменяет «${named.id}», а тот не подписан: отменять нечего.`,
      `Уберите его из repeals или исправьте статус записи «${named.id}».`,
    ];
  return null;
}
