import { remember } from "../base/remember.ts";
import { keepNames } from "../russian/keep-names.ts";
import type { SetType } from "../text/render/context.ts";
import { type Clauses, clausesIn } from "../text/render/find-clause.ts";
import {
  type InterpretedText,
  interpretText,
  type TextInput,
} from "../text/render/interpret-text.ts";
import { Lazy } from "../text/render/lazy.ts";
import type { DocumentTree } from "../tree/types.ts";
import { dayOfPaper, sealedKinds, type Variant } from "./list-variants.ts";
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
  { countPages, ...finish }: Finish,
): Interpret {
  const { subject } = context;
  const setType = keepNames(subject.officialNames, finish.setType);
  const openDay = remember((day: string, signedOn: string) => {
    return {
      model: subject.modelOn(day, signedOn),
      documents: listDocuments(context, day),
      pages: listPages(context, countPages, day),
    };
  });
  const clausesOn = listClauses(context);
  return (variant) => {
    const { text, record, item } = variant;
    if (!text.text) return null;
    const edition = record && subject.editionOf(record);
    const day = dayOfPaper(variant, subject);
    const { model, documents, pages } = openDay(day, record?.date ?? day);
    const scope = { ...model, edition, pages, documents };
    return interpretText(text.text, {
      ...{ setType, clausesOf: clausesOn(day), isRepeated: item !== null },
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

/** The record of each kind that texts are made for, as of a day; null where there is none. */
function listDocuments(
  { subject, texts }: DocumentContext,
  day: string,
): Record<string, object | null> {
  const sealed = subject.records.filter(({ id }) => texts.seals.has(id));
  const kinds = new Set([
    ...[...texts.kinds.values()].flatMap(({ settings }) => settings.edition ?? []),
    ...sealed.map(({ kind }) => kind),
  ]);
  return Object.fromEntries(
    [...kinds].map((kind) => {
      const record = subject.recordOn(kind, day);
      return [kind, record && subject.editionOf(record)];
    }),
  );
}

/** The clauses of each document, listed once: sheets quote one document twenty times. */
function listClauses({ treeOf }: DocumentContext): (day: string) => TextInput["clausesOf"] {
  const listed = new Map<DocumentTree<string>, Clauses>();
  return (day) => (kind) => {
    const tree = treeOf(kind, day);
    if (tree === null || tree === "broken") return tree;
    const clauses = listed.get(tree) ?? clausesIn(tree);
    listed.set(tree, clauses);
    return clauses;
  };
}

/** Sheets of each document, counted when a text asks: counting means laying it out. */
function listPages(
  { subject, texts, treeOf }: DocumentContext,
  countPages: Finish["countPages"],
  day: string,
): object {
  const count = (kind: string): number | null => {
    const tree = treeOf(kind, day);
    // Of a broken document nothing is printed; its mistakes were told.
    return tree === "broken" ? 1 : tree && countPages(tree);
  };
  const kinds = [...texts.kinds.keys(), ...sealedKinds(texts, subject.records)];
  return Object.fromEntries(kinds.map((kind) => [kind, new Lazy(() => count(kind))]));
}
