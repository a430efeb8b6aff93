import type { Problem } from "../problem.ts";
import { didYouMean } from "../suggest.ts";
import { uniqueProblems } from "../unique-problems.ts";
import type { DocumentProperties, DocumentTree } from "../tree/types.ts";
import type { Context, Findings, PrintedForm, TextTools } from "./context.ts";
import { interpretBlocks } from "./interpret-blocks.ts";
import { interpretInlines } from "./interpret-inlines.ts";
import { agreeMarks } from "./agree-marks.ts";
import { missingDocuments } from "./missing-documents.ts";
import { nestSections } from "./nest-sections.ts";
import type { ParsedText } from "./parse-text.ts";
import { readText } from "./read-value.ts";

/** Everything that a text may speak of. */
export interface TextInput {
  tools: TextTools;
  /** The model's roots by name, e.g. `organization`; absent values are null. */
  scope: Readonly<Record<string, unknown>>;
  documentOf: Context["documentOf"];
  /** Title and recipient may hold {paths}; they are filled in. */
  properties: DocumentProperties;
}

export interface InterpretedText {
  draft: DocumentTree<null>;
  problems: Problem[];
  /** What was printed in an oblique case. */
  forms: PrintedForm[];
  /** False where a document that it speaks of has mistakes, which were told there. */
  isWhole: boolean;
}

/**
 * Meets a text with the model: the draft of a document, or every mistake found in the text. A
 * false branch is not interpreted; a part is reported in its own file.
 */
export function interpretText(text: ParsedText, input: TextInput): InterpretedText {
  const findings: Findings = {
    problems: [],
    labels: new Map(),
    references: [],
    missing: [],
    forms: [],
    isWhole: true,
  };
  const context: Context = {
    ...input.tools,
    path: text.path,
    scope: input.scope,
    audience: input.properties.audience,
    organization: input.properties.author,
    documentOf: input.documentOf,
    including: [],
    holder: null,
    insideBullet: false,
    depth: 0,
    interpret: { blocks: interpretBlocks, inlines: interpretInlines },
    findings,
  };
  const children = nestSections(agreeMarks(interpretBlocks(text.root.children, context)));
  const properties = fillProperties(input.properties, context);
  checkReferences(findings);
  return {
    draft: { type: "document", properties, children },
    problems: uniqueProblems([...findings.problems, ...missingDocuments(context)]),
    forms: findings.forms,
    isWhole: findings.isWhole,
  };
}

function fillProperties(properties: DocumentProperties, context: Context): DocumentProperties {
  const { title, recipient } = properties;
  return {
    ...properties,
    title: setTitle(fillTemplate(title, context), context),
    ...(recipient !== undefined && { recipient: fillTemplate(recipient, context) }),
  };
}

/** As the text is set, but with plain spaces: titles are searched and cut by other programs. */
function setTitle(title: string, { setType }: Context): string {
  return setType(title).replaceAll("\u00A0", " ");
}

function fillTemplate(template: string, context: Context): string {
  return template.replace(/\{([^}]*)\}/g, (_, path: string) => readText(path, {}, context));
}

function checkReferences({ problems, labels, references }: Findings): void {
  for (const { label, place } of references)
    if (!labels.has(label))
      problems.push({
        rule: "text-unknown-label",
        severity: "error",
        message: `Ссылка ведёт на метку «${label}», а такой в документе нет.`,
        hint: didYouMean(label, [...labels.keys()]),
        ...place,
      });
}
