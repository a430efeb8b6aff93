import { createRecent } from "../base/recent.ts";
import type { FindLocation } from "../check/rule.ts";
import type { DocumentRecord } from "../documents/document-record.ts";
import type { InternalValue } from "../privacy/internal-values.ts";
import { createFinder } from "../privacy/create-finder.ts";
import { readableText } from "../privacy/reading/readable-text.ts";
import type { PrivacyGate } from "../privacy/privacy-gate.ts";
import { type Searchable, searchable } from "../privacy/searchable-text.ts";
import type { Problem, SourceLocation } from "../problem.ts";
import type { KeptFile, SealedDocument } from "./open-seals.ts";

/**
 * The privacy gate for what was kept: values may have become internal since, and a file that came
 * back from outside was never looked through. Of a file in a foreign encoding the kept tree has the
 * words, which were taken out of it when it was sealed.
 */
export function createSealedGate(
  internal: readonly InternalValue[],
  findLeaks: PrivacyGate,
  findLocation: FindLocation,
): (document: SealedDocument, record: DocumentRecord) => Problem[] {
  const find = createFinder(internal);
  return ({ kept, files }, { place, sealed }) => {
    if (!kept || !sealed || kept.tree.properties.audience !== "public") return [];
    const inTree = findLeaks(kept.tree, { path: place.file }).map((problem) => ({
      ...problem,
      ...findLocation(place.file, sealed.path),
      hint: mend,
    }));
    if (inTree.length > 0) return inTree;
    return files.flatMap((file) =>
      find(wordsOf(file)).map((value) =>
        describeLeak(value.path, kept.tree.properties.kind, findLocation(place.file, file.path)),
      ),
    );
  };
}

/** What the last files said, by their sums: reading one takes longer than making all else. */
const recent = createRecent<readonly Searchable[]>(16, "second time");

function wordsOf({ bytes, sha256 }: KeptFile): readonly Searchable[] {
  return recent.recall(sha256, () => searchable(readWords(bytes)));
}

/** A file that only says that it is a zip is read as what it is. */
function readWords(bytes: Uint8Array): string {
  try {
    return readableText(bytes) ?? new TextDecoder().decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

const mend =
  "Закройте личное в файле и закрепите документ заново с ключом --replace. Если документ не для всех, уберите запись sealed и сделайте его внутренним.";

function describeLeak(value: string, kind: string, place: SourceLocation): Problem {
  return {
    rule: "public-leak",
    severity: "error",
    message: `В закреплённый публичный документ «${kind}» попало значение для внутреннего пользования: ${value}.`,
    hint: mend,
    ...place,
  };
}
