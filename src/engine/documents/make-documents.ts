import type { DocumentFrontmatter } from "../generated/types.ts";
import type { Subject } from "../package/subject.ts";
import type { Problem } from "../problem.ts";
import type { PrintedForm } from "../text/render/context.ts";
import type { DocumentTree } from "../tree/types.ts";
import type { DocumentRecord } from "./document-record.ts";
import type { OwnTexts } from "./frozen-texts.ts";
import type { KeptFile } from "../seal/open-seals.ts";
import { dayOfPaper, sealedKinds, type Variant, variantOf } from "./list-variants.ts";
import { openVariants } from "./open-variants.ts";
import type { DocumentContext } from "./document-context.ts";

/** A document, numbered and not yet written in any format. */
export interface NumberedDocument {
  /** Unique in its organization; files and pages are named after it. */
  name: string;
  tree: DocumentTree<string>;
  /** Null for a document without number and date of its own. */
  record: DocumentRecord | null;
  settings: DocumentFrontmatter;
  /** Documents that it encloses as a message. */
  enclosures: Pick<NumberedDocument, "name" | "tree" | "kept">[];
  /** Everything that it prints in an oblique case. */
  forms: PrintedForm[];
  /** The very files that were kept when it was signed; null while they are written of the tree. */
  kept: readonly KeptFile[] | null;
  /** Whether it was made for one member of a list, as sheets for a group are. */
  isRepeated: boolean;
  /** The id of that member. */
  item: string | null;
}

/** What became of a text: a numbered tree, or the mistakes that kept it from being one. */
export interface MadeTree {
  tree: DocumentTree<string> | null;
  forms: PrintedForm[];
  problems: Problem[];
  /** What can be told only when all documents are there. */
  findLater?: () => Problem[];
}

type MadeVariant = MadeTree & { variant: Variant };

/** Makes the tree of one document; the documents that its text speaks of are made first. */
export type MakeTree = (variant: Variant) => MadeTree;

/**
 * Makes the documents of an organization, of the wanted kinds (none named: all), each once. A
 * document with a mistake is left out and the mistake is told. A text may speak of another document,
 * which is then made first; one that is not there, or that would need itself, is null to it.
 */
export function makeDocuments(
  subject: Subject,
  texts: OwnTexts,
  wanted: readonly string[],
  openMaker: (context: DocumentContext) => MakeTree,
): { documents: NumberedDocument[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const later: (() => Problem[])[] = [];
  const listed = openVariants(subject, texts);
  const made = new Map<string, MadeKind>();
  const documentsOf = (kind: string): MadeKind => {
    const known = made.get(kind);
    if (known) return known;
    made.set(kind, { documents: [], isBroken: false });
    const { variants, problems: excess } = listed.list(kind);
    const results = variants.map((variant) => ({ variant, ...makeTree(variant) }));
    problems.push(...excess, ...results.flatMap((result) => result.problems));
    later.push(...results.flatMap(({ findLater }) => findLater ?? []));
    const documents = results.flatMap(describe);
    const all = { documents, isBroken: results.some(({ tree }) => tree === null) };
    made.set(kind, all);
    return all;
  };
  const makeFormer = openFormer((variant) => describe({ variant, ...makeTree(variant) }));
  const describe = (result: MadeVariant): NumberedDocument[] =>
    result.tree ? [describeDocument(result, result.tree, subject, documentOn)] : [];
  const documentOn = (kind: string, day: string): MadeKind =>
    selectOn(day, { kind, subject, texts, all: documentsOf(kind), makeFormer });
  const makeTree = openMaker({
    ...{ subject, texts },
    treeOf: (kind, day) => treeOf(documentOn(kind, day)),
  });
  const kinds = listKinds(texts, subject, wanted);
  const documents = kinds.flatMap((kind) => documentsOf(kind).documents);
  problems.push(...listed.findClashes());
  // Not by flatMap: what is found may need yet another document, which then has its own to tell.
  for (const find of later) problems.push(...find());
  return { documents, problems };
}

/** The names by which documents can be asked for, of those that are wanted (none named: all). */
function listKinds(texts: OwnTexts, { records }: Subject, wanted: readonly string[]): string[] {
  return [...texts.kinds.keys(), ...texts.frozen.keys(), ...sealedKinds(texts, records)].filter(
    (kind) => wanted.length === 0 || wanted.includes(kind),
  );
}

interface Selectable {
  kind: string;
  subject: Subject;
  texts: OwnTexts;
  all: MadeKind;
  makeFormer: (variant: Variant) => MadeKind;
}

/** Of the documents of a kind, that of the record which a paper of a day goes by. */
function selectOn(day: string, { kind, subject, texts, all, makeFormer }: Selectable): MadeKind {
  const edition = texts.kinds.get(kind)?.settings.edition;
  const record = edition === undefined ? null : subject.recordOn(edition, day);
  if (!record) return all;
  const own = all.documents.filter((document) => document.record?.id === record.id);
  if (own.length > 0 || all.isBroken) return { ...all, documents: own };
  const isMade = subject.currentRecords(record.kind).some(({ id }) => id === record.id);
  const former = isMade ? null : variantOf(kind, record, texts);
  return former ? makeFormer(former) : { ...all, documents: [] };
}

/** A paper may go by an edition that is made no more, for whose clauses it is made after all. */
function openFormer(
  makeOne: (variant: Variant) => NumberedDocument[],
): (variant: Variant) => MadeKind {
  const former = new Map<string, MadeKind>();
  return (variant) => {
    const known = former.get(variant.name);
    if (known) return known;
    former.set(variant.name, { documents: [], isBroken: false });
    const documents = makeOne(variant);
    const found = { documents, isBroken: documents.length === 0 };
    former.set(variant.name, found);
    return found;
  };
}

/** The documents of one kind that could be made. */
interface MadeKind {
  documents: NumberedDocument[];
  isBroken: boolean;
}

/** Of several documents of a kind, the first; a broken one was asked for and could not be made. */
function treeOf({ documents, isBroken }: MadeKind): ReturnType<DocumentContext["treeOf"]> {
  return documents[0]?.tree ?? (isBroken ? "broken" : null);
}

function describeDocument(
  { variant, forms }: MadeVariant,
  tree: DocumentTree<string>,
  subject: Subject,
  documentOn: (kind: string, day: string) => MadeKind,
): NumberedDocument {
  const { name, record, item, text, seal } = variant;
  const day = dayOfPaper(variant, subject);
  // A message that was sent encloses what it did: it is kept whole.
  const enclosed = seal ? [] : (text.settings.attach ?? []);
  // Nobody is sent what nobody has signed.
  const enclosures = enclosed
    .flatMap((other) => documentOn(other, day).documents.slice(0, 1))
    .filter((other) => other.record?.isDraft !== true);
  return {
    name,
    tree,
    record,
    settings: text.settings,
    enclosures,
    kept: seal?.files ?? null,
    forms,
    isRepeated: item !== null,
    item: item?.id ?? null,
  };
}
