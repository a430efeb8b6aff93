import { type Content, readContent } from "../input/files.ts";
import { type Problem, UserError } from "../../engine/problem.ts";
import { didYouMean } from "../../engine/base/suggest.ts";

/** What a run is about; an empty list means all. */
export interface Scope {
  /** The content folder. */
  content: string;
  organizations: readonly string[];
  /** Document kinds. */
  documents: readonly string[];
  /**
   * The day (YYYY-MM-DD) on which compliance is judged. Without one only that is checked what
   * documents are made from: the same input, the same answer on any day.
   */
  day?: string;
}

/**
 * Throws UserError if a wanted document kind has no text. Own texts of organizations count: a kind
 * may be known to one organization alone.
 */
export function refuseUnknownKinds({ content: folder, organizations, documents }: Scope): void {
  if (documents.length === 0) return;
  const content = readContent(folder, organizations);
  const texts = [content.documents, ...content.organizations.map((files) => files.texts)];
  const known = [...new Set(texts.flatMap((sources) => [...sources.keys()]))];
  const unknown = documents.filter((kind) => !known.includes(kind));
  if (unknown.length > 0)
    throw new UserError(unknown.map((kind) => unknownKind(kind, known, content)));
}

function unknownKind(kind: string, known: readonly string[], { folder }: Content): Problem {
  return {
    rule: "unknown-document",
    severity: "error",
    message: `Документа вида «${kind}» нет.`,
    hint: didYouMean(kind, known),
    file: `${folder}/documents`,
    line: 1,
    column: 1,
  };
}
