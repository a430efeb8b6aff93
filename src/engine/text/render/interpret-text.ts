import { didYouMean } from "../../base/suggest.ts";
import { type Problem, uniqueProblems } from "../../problem.ts";
import type { DocumentProperties, DocumentTree } from "../../tree/types.ts";
import { agreeMarks } from "./agree-marks.ts";
import { isOverspent } from "./budget.ts";
import type { CompiledText, Recipient } from "../compile/compile-text.ts";
import { formats } from "../../schema/formats.ts";
import {
  type Context,
  report,
  type TextFindings,
  type PrintedForm,
  type SetType,
} from "./context.ts";
import { missingDocuments } from "./missing-documents.ts";
import { nestSections } from "./nest-sections.ts";

/** Everything that a text may speak of. */
export interface TextInput {
  setType: SetType;
  /** The model's roots by name, e.g. `organization`; absent values are null. */
  scope: Readonly<Record<string, unknown>>;
  clausesOf: Context["clausesOf"];
  /** Whether the document is made for one member of a list. */
  isRepeated: boolean;
  properties: Omit<DocumentProperties, "title" | "recipient">;
}

export interface InterpretedText {
  draft: DocumentTree<null>;
  problems: Problem[];
  /** What was printed in an oblique case. */
  forms: PrintedForm[];
  /** False where a document that it speaks of has mistakes, which were told there. */
  isWhole: boolean;
}

/** Meets a text with the model: the draft of a document, or every mistake that shows with it. */
export function interpretText(
  text: CompiledText,
  { setType, scope, clausesOf, isRepeated, properties }: TextInput,
): InterpretedText {
  const findings = noFindings();
  const context: Context = {
    roots: scope,
    local: null,
    audience: properties.audience,
    organization: properties.author,
    clausesOf,
    setType,
    holder: null,
    findings,
  };
  const children = nestSections(agreeMarks(text.render(context)));
  const filled = {
    ...properties,
    title: setTitle((isRepeated ? text.itemTitle : text.title)(context), setType),
    ...(text.recipient && { recipient: printRecipient(text.recipient, context) }),
  };
  checkReferences(findings);
  checkSize(text, context);
  return {
    draft: { type: "document", properties: filled, children },
    problems: uniqueProblems([...findings.problems, ...missingDocuments(context)]),
    forms: findings.forms,
    isWhole: findings.isWhole,
  };
}

function noFindings(): TextFindings {
  return {
    problems: [],
    labels: new Map(),
    references: [],
    missing: [],
    forms: [],
    spent: 0,
    isWhole: true,
  };
}

/** One address: a line break, a comma or a parameter in it would send the letter to others too. */
function printRecipient({ print, place }: Recipient, context: Context): string {
  const found = context.findings.problems.length;
  const recipient = print(context);
  if (context.findings.problems.length === found && !formats["idn-email"](recipient))
    report(
      context,
      place,
      "text-recipient",
      `Письму нужен один адрес электронной почты, а здесь «${recipient.slice(0, 60).replaceAll(/\s+/g, " ")}».`,
      'Например: to: info@ds1.example или to: "{organization.email}".',
    );
  return recipient;
}

/** As the text is set, but with plain spaces: titles are searched and cut by other programs. */
function setTitle(title: string, setType: SetType): string {
  return setType(title).replaceAll("\u00A0", " ");
}

function checkSize({ place }: CompiledText, context: Context): void {
  if (!isOverspent(context.findings)) return;
  report(
    context,
    place,
    "text-too-large",
    "Документ получается слишком большим: больше тысячи листов.",
    "Проверьте повторы <Each> и <Table>: повтор внутри повтора умножает текст.",
  );
}

function checkReferences({ problems, labels, references }: TextFindings): void {
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
