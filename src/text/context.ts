import type { BlockContent, Nodes, PhrasingContent, RootContent } from "mdast";

import type { Case } from "../model/russian/cases.ts";
import type { Place, Problem } from "../problem.ts";
import type { Audience, Block, DocumentTree, Inline } from "../tree/types.ts";
import type { SetType } from "./create-typesetter.ts";
import type { ParsedText } from "./parse-text.ts";
import type { SplitPath } from "./resolve-path.ts";

/** What texts of all organizations are interpreted with. */
export interface TextTools {
  /** Fragments by name. */
  parts: ReadonlyMap<string, ParsedText>;
  setType: SetType;
  splitPath: SplitPath;
}

/** What the interpreter carries down a text: where it is, what is known, where problems go. */
export interface Context extends TextTools {
  /** The file that is being read: the document itself or a part of it. */
  path: string;
  /** Values by name: the model's roots and the names given by <Each as>. */
  scope: Readonly<Record<string, unknown>>;
  audience: Audience;
  /** Whose document it is: many organizations share a text, and what one lacks is its own mistake. */
  organization: string;
  /**
   * Another document of the same organization by its kind; null where there is none, "broken"
   * where it has mistakes of its own.
   */
  documentOf: (kind: string) => DocumentTree<string> | "broken" | null;
  /** Parts being included, outermost first: a part among them would include itself. */
  including: readonly string[];
  /** The section or clause that a <Label> here would name; null outside of both. */
  holder: LabelHolder | null;
  insideBullet: boolean;
  /** How many clauses stand around: 0 in a section. */
  depth: number;
  /** How an element interprets what stands inside it. */
  interpret: Interpret;
  /** One for the whole document. */
  findings: Findings;
}

export interface Interpret {
  blocks: (nodes: readonly (RootContent | BlockContent)[], context: Context) => Block<null>[];
  inlines: (nodes: readonly PhrasingContent[], context: Context) => Inline<null>[];
}

export interface LabelHolder {
  label: string | null;
}

/** What is gathered over the whole document. */
export interface Findings {
  problems: Problem[];
  labels: Map<string, Place>;
  references: { label: string; place: Place }[];
  /** Where the text speaks of documents that the organization does not have. */
  missing: { kind: string; place: Place }[];
  forms: PrintedForm[];
  /** False once a broken document was spoken of. */
  isWhole: boolean;
}

/** A word or phrase that was printed in an oblique case. */
export interface PrintedForm {
  nominative: string;
  case: Case;
  form: string;
}

/** A Markdown node, or an attribute of an element: whatever has a place in the file. */
export type Positioned = Pick<Nodes, "position">;

export function placeOf(node: Positioned, context: Context): Place {
  const { position } = node;
  if (!position) return { file: context.path, line: 1, column: 1 };
  return {
    file: context.path,
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
  };
}

/** Records an error in the text at a node. Rule ids of texts begin with `text-`. */
export function report(
  context: Context,
  node: Positioned,
  rule: `text-${string}`,
  message: string,
  hint: string,
): void {
  context.findings.problems.push({
    rule,
    severity: "error",
    message,
    hint,
    ...placeOf(node, context),
  });
}
