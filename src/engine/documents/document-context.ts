import type { Subject } from "../package/subject.ts";
import type { DocumentTree } from "../tree/types.ts";
import type { OwnTexts } from "./frozen-texts.ts";

/** What a text finds around it when it meets the data of an organization. */
export interface DocumentContext {
  subject: Subject;
  texts: OwnTexts;
  /**
   * Another document by its kind, as a paper of a day (YYYY-MM-DD) goes by it: null where there is
   * none, "broken" where it has mistakes.
   */
  treeOf: (kind: string, day: string) => DocumentTree<string> | "broken" | null;
}
