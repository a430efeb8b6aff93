import type { Identifier } from "../../schema/walk-schema.ts";
import type { IdentifierContext } from "../contexts.ts";
import type { Rule } from "../rule.ts";
import { nameScope } from "../name-scope.ts";

/** Two things with one id: a reference could mean either. */
export const duplicateId: Rule<IdentifierContext> = {
  id: "duplicate-id",
  severity: "error",
  title: "Идентификаторы не повторяются",
  why: "По идентификатору одна запись находит другую. Если он стоит у двух записей, неясно, о которой речь.",
  source: "Устройство файлов данных",
  mend: "Дайте одной из записей другой идентификатор и исправьте ссылки на неё.",
  bad: {
    files: `
# groups.yaml
groups:
  - id: solnyshko
    name: Солнышко
    kind: age-group
  - id: solnyshko
    name: Звёздочка
    kind: age-group
`,
  },
  good: {
    files: `
# groups.yaml
groups:
  - id: solnyshko
    name: Солнышко
    kind: age-group
  - id: zvezdochka
    name: Звёздочка
    kind: age-group
`,
  },
  locked: true,
  check({ declared, scopes, findLocation }, report) {
    const seen = new Map<string, Identifier>();
    for (const identifier of declared) {
      const { scope, id, file, path } = identifier;
      const key = `${scope} ${id}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, identifier);
        continue;
      }
      const place = findLocation(first.file, first.path);
      report(
        file,
        path,
        `Идентификатор «${id}» (${nameScope(scope, scopes).name}) занят: он уже есть в ${place.file}:${place.line}.`,
        "Дайте одной из двух записей другой id и исправьте ссылки на неё.",
      );
    }
  },
};
