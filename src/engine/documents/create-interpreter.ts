import type { SetType } from "../text/render/context.ts";
import { type Clauses, clausesIn } from "../text/render/find-clause.ts";
import {
  type InterpretedText,
  interpretText,
  type TextInput,
} from "../text/render/interpret-text.ts";
import { Lazy } from "../text/render/lazy.ts";
import type { DocumentTree } from "../tree/types.ts";
import { dayOf } from "./document-record.ts";
import { sealedKinds, type Variant } from "./list-variants.ts";
import type { DocumentContext } from "./document-context.ts";

/** What makes documents fit for print, and takes time. */
export interface Finish {
  /** How many sheets a document takes when printed; needed by texts that enclose it. */
  countPages: (tree: DocumentTree<string>) => number;
  setType: SetType;
}

/** For who only looks for mistakes: neither pages nor typography tell of any. */
export const unfinished: Finish = { countPages: () => 1, setType: (text) => text };

/** Meets the text of a document with the data; null where the text has mistakes of its own. */
type Interpret = (variant: Variant) => InterpretedText | null;

/**
 * Opens what the documents of one organization share: the models of days, each derived when it is
 * first needed, the clauses of other documents, numbers of sheets. A text sees the day of its own
 * document and no other.
 */
export function createInterpreter(
  context: DocumentContext,
  { countPages, setType }: Finish,
): Interpret {
  const { subject } = context;
  const modelOn = once(subject.modelOn);
  const documents = listDocuments(context);
  const pages = listPages(context, countPages);
  const clausesOf = listClauses(context);
  return (variant) => {
    const { text, record, item } = variant;
    if (!text.text) return null;
    const edition = record && subject.editionOf(record);
    const scope = { ...modelOn(record ? dayOf(record) : subject.asOf), edition, pages, documents };
    return interpretText(text.text, {
      ...{ setType, clausesOf, isRepeated: item !== null },
      scope: { ...scope, ...scopeOf(variant) },
      properties: propertiesOf(variant, context),
    });
  };
}

/** What a file says of itself. A date of its own, else that of the data: never a clock's. */
function propertiesOf(
  { kind, record, text: { settings } }: Variant,
  { subject }: DocumentContext,
): TextInput["properties"] {
  const { layout, audience } = settings;
  return { kind, author: subject.name, layout, audience, date: record?.date ?? subject.asOf };
}

/** What only this document's text may speak of. */
function scopeOf({ text: { settings }, item }: Variant): Record<string, unknown> {
  return {
    audience: { isInternal: settings.audience === "internal" },
    ...(settings.repeat && { [settings.repeat.as]: item }),
  };
}

/** The first current record of each kind that texts are made for; null where there is none. */
function listDocuments({ subject, texts }: DocumentContext): Record<string, object | null> {
  const sealed = subject.records.filter(({ id }) => texts.seals.has(id));
  const kinds = new Set([
    ...[...texts.kinds.values()].flatMap(({ settings }) => settings.edition ?? []),
    ...sealed.map(({ kind }) => kind),
  ]);
  return Object.fromEntries(
    [...kinds].map((kind) => {
      const [first] = subject.currentRecords(kind);
      return [kind, first ? subject.editionOf(first) : null];
    }),
  );
}

/** The clauses of each document, listed once: sheets quote one document twenty times. */
function listClauses({ treeOf }: DocumentContext): TextInput["clausesOf"] {
  const listed = new Map<string, Clauses>();
  return (kind) => {
    const tree = treeOf(kind);
    if (tree === null || tree === "broken") return tree;
    const clauses = listed.get(kind) ?? clausesIn(tree);
    listed.set(kind, clauses);
    return clauses;
  };
}

/** Sheets of each document, counted when a text asks: counting means laying it out. */
function listPages(
  { subject, texts, treeOf }: DocumentContext,
  countPages: Finish["countPages"],
): object {
  const count = (kind: string): number | null => {
    const tree = treeOf(kind);
    // Of a broken document nothing is printed; its mistakes were told.
    return tree === "broken" ? 1 : tree && countPages(tree);
  };
  const kinds = [...texts.kinds.keys(), ...sealedKinds(texts, subject.records)];
  return Object.fromEntries(kinds.map((kind) => [kind, new Lazy(() => count(kind))]));
}

/** The same function, which works each day out once. */
function once<Value>(work: (day: string) => Value): (day: string) => Value {
  const known = new Map<string, Value>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const value = work(day);
    known.set(day, value);
    return value;
  };
}
