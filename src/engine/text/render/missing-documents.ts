import type { Problem } from "../../problem.ts";
import type { Context } from "./context.ts";

/**
 * The other documents that a text quotes or refers to and that the organization does not have: one
 * problem each, at the first place, however many clauses of it are quoted.
 */
export function missingDocuments({
  findings,
  organization,
}: Pick<Context, "findings" | "organization">): Problem[] {
  return [...Map.groupBy(findings.missing, ({ kind }) => kind)].flatMap(([kind, found]) => {
    const [first] = found;
    if (!first) return [];
    const places = new Set(found.map(({ place }) => `${place.file}:${place.line}:${place.column}`));
    const count = places.size === 1 ? "" : ` Всего таких мест в тексте: ${places.size}.`;
    return [
      {
        rule: "text-unknown-document",
        severity: "error",
        message: `Здесь нужен документ «${kind}», а его нет.${count} Организация: ${organization}.`,
        hint: "Опишите его в documents.yaml, а если он описан, сначала исправьте ошибки в нём самом.",
        ...first.place,
      },
    ];
  });
}
