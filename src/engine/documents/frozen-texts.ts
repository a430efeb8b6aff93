import { fileProblem, type Problem } from "../problem.ts";
import type { Seals } from "../seal/open-seals.ts";
import type { DocumentRecord } from "./document-record.ts";
import type { DocumentTexts } from "./open-texts.ts";

/** The texts of an organization's documents. */
export interface OwnTexts {
  /** By kind: the common ones, and its own in their place. */
  kinds: DocumentTexts;
  /** Its own texts of single editions, as they were adopted, by the id of the edition. */
  frozen: DocumentTexts;
  /** Signed documents as they were kept: their words come before those of any text. */
  seals: Seals;
}

/**
 * Parts an organization's own texts: a text named after a numbered edition is frozen, the words of
 * that edition alone; all others are texts of kinds, in the place of the common ones.
 */
export function splitTexts(
  own: DocumentTexts,
  common: DocumentTexts,
  records: readonly DocumentRecord[],
  seals: Seals,
): OwnTexts {
  const numbered = new Set(records.filter(isNumbered).map(({ id }) => id));
  const isFrozen = (name: string): boolean => numbered.has(name);
  const kinds = [...own].filter(([name]) => !isFrozen(name));
  return {
    kinds: new Map([...common, ...kinds]),
    frozen: new Map([...own].filter(([name]) => isFrozen(name))),
    seals,
  };
}

/** An order's id may be its kind's name: only versions of one document have texts of their own. */
export function isNumbered({ id, kind, edition }: DocumentRecord): boolean {
  return edition !== null && id !== kind;
}

/** Frozen texts that say that they are of another kind than their edition. */
export function misplacedTexts(
  frozen: DocumentTexts,
  records: readonly DocumentRecord[],
): Problem[] {
  return records.flatMap(({ id, kind }) => {
    const document = frozen.get(id);
    if (!document || document.settings.edition === kind) return [];
    return [
      fileProblem(document.file, {
        rule: "frozen-text-kind",
        message: `Файл назван по редакции «${id}», а в его настройках нет строки edition: ${kind}.`,
        hint: `Добавьте между --- строку edition: ${kind} или назовите файл иначе.`,
      }),
    ];
  });
}
