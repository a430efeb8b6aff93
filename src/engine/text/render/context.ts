import type { Case } from "../../russian/cases.ts";
import type { SourceLocation, Problem } from "../../problem.ts";
import type { Audience, Block, Inline } from "../../tree/types.ts";
import type { Clauses } from "./find-clause.ts";
import type { Scope } from "./resolve-path.ts";

/** What a part of a text says once it meets the data of an organization. */
export type Render<Node> = (context: Context) => Node[];

export type RenderBlocks = Render<Block<null>>;
export type RenderInlines = Render<Inline<null>>;

/** Gives a text as it is printed. */
export type SetType = (text: string) => string;

/** What the parts of a text are told when they meet data, and where their findings go. */
export interface Context extends Scope {
  audience: Audience;
  /** Whose document it is: many organizations share a text, and what one lacks is its own mistake. */
  organization: string;
  /**
   * The clauses of another document of the same organization, by its kind; null where there is
   * none, "broken" where it has mistakes of its own.
   */
  clausesOf: (kind: string) => Clauses | "broken" | null;
  setType: SetType;
  /** The section or clause that a <Label> here would name; null outside of both. */
  holder: LabelHolder | null;
  /** One for the whole document. */
  findings: TextFindings;
}

export interface LabelHolder {
  label: string | null;
}

/** What is gathered over the whole document. */
export interface TextFindings {
  problems: Problem[];
  labels: Map<string, SourceLocation>;
  references: { label: string; place: SourceLocation }[];
  /** Where the text speaks of documents that the organization does not have. */
  missing: { kind: string; place: SourceLocation }[];
  forms: PrintedForm[];
  /** How much was said so far (budget.ts). */
  spent: number;
  /** False once a broken document was spoken of. */
  isWhole: boolean;
}

/** A word or phrase that was printed in an oblique case. */
export interface PrintedForm {
  nominative: string;
  case: Case;
  form: string;
}

/** Records an error in the text that showed when it met data. */
export function report(
  { findings }: Pick<Context, "findings">,
  place: SourceLocation,
  rule: TextRuleId,
  message: string,
  hint: string,
): void {
  findings.problems.push({ rule, severity: "error", message, hint, ...place });
}

/** Rule ids of texts. */
export type TextRuleId = `text-${string}`;
