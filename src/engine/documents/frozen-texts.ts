import type { Edition } from "../generated/types.ts";
import type { Problem } from "../problem.ts";
import type { Organization } from "../check/open-organization.ts";
import type { DocumentText } from "./texts.ts";

type Texts = ReadonlyMap<string, DocumentText>;

/**
 * Parts an organization's own texts: a text named after a numbered edition is frozen, the words of
 * that edition alone; all others are texts of kinds.
 */
export function splitTexts(
  own: Texts,
  editions: readonly Edition[],
): { kinds: Texts; frozen: Texts } {
  const numbered = new Set(editions.filter(isNumbered).map(({ id }) => id));
  const isFrozen = ([name]: [string, DocumentText]): boolean => numbered.has(name);
  return {
    kinds: new Map([...own].filter((entry) => !isFrozen(entry))),
    frozen: new Map([...own].filter(isFrozen)),
  };
}

/** An order's id may be its kind's name: only versions of one document have texts of their own. */
function isNumbered({ id, kind, edition }: Edition): boolean {
  return edition !== undefined && id !== kind;
}

/** Frozen texts that say that they are of another kind than their edition. */
export function misplacedTexts({ data, frozen }: Organization): Problem[] {
  return data.documents.editions.flatMap(({ id, kind }) => {
    const document = frozen.get(id);
    if (!document || document.settings.edition === kind) return [];
    return [
      {
        ...{ file: document.path, line: 1, column: 1, severity: "error" },
        rule: "frozen-text-kind",
        message: `Файл назван по редакции «${id}», а в его настройках нет строки edition: ${kind}.`,
        hint: `Добавьте между --- строку edition: ${kind} или назовите файл иначе.`,
      },
    ];
  });
}
