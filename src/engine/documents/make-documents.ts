import { createModels, type Models } from "../../packages/sferum/model/create-models.ts";
import { listVariants, type Variant } from "./list-variants.ts";
import type { EditionModel } from "../../packages/education/model/derive-edition.ts";
import type { Model } from "../../packages/sferum/model/derive-model.ts";
import type { DocumentFrontmatter, Edition } from "../generated/types.ts";
import type { ReferenceData } from "../check/validate-organization.ts";
import { createPrivacyGate, type PrivacyGate } from "../privacy/privacy-gate.ts";
import type { Problem } from "../problem.ts";
import type { Organization } from "../check/open-organization.ts";
import type { PrintedForm, SetType } from "../text/context.ts";
import { type Clauses, clausesIn } from "../text/find-clause.ts";
import { interpretText, type TextInput } from "../text/interpret-text.ts";
import { Later } from "../text/later.ts";
import { numberTree } from "../tree/number-tree.ts";
import type { DocumentTree } from "../tree/types.ts";

/** The documents of one organization, numbered and not yet written in any format. */
export interface OrganizationTrees {
  /** What they are made from. */
  source: Organization;
  /** As of the latest date in the data. */
  model: Model;
  documents: NumberedDocument[];
}

export interface NumberedDocument {
  /** Unique in its organization; files and pages are named after it. */
  name: string;
  tree: DocumentTree<string>;
  /** Null for a document without number and date of its own. */
  edition: EditionModel | null;
  /** The record in documents.yaml that the edition was derived from. */
  record: Edition | null;
  settings: DocumentFrontmatter;
  /** Documents that it encloses as a message. */
  enclosures: { name: string; tree: DocumentTree<string> }[];
  /** Everything that it prints in an oblique case. */
  forms: PrintedForm[];
  /** Whether it was made for one member of a list, as sheets for a group are. */
  isRepeated: boolean;
}

/** How many sheets a document takes when printed; needed by texts that enclose it. */
export type CountPages = (tree: DocumentTree<string>) => number;

/** What documents of all organizations are made with. */
export interface Means {
  reference: ReferenceData;
  setType: SetType;
  countPages: CountPages;
}

/**
 * Makes the documents of an organization, of the wanted kinds (none named: all). A document with a
 * mistake is left out and the mistake is told. A text may speak of another document, which is then
 * made first; one that is not there, or that would need itself, is null to it.
 */
export function makeDocuments(
  organization: Organization,
  wanted: readonly string[],
  means: Means,
): { trees: OrganizationTrees; problems: Problem[] } {
  const problems: Problem[] = [];
  const made = new Map<string, Documents>();
  const documentsOf = (kind: string): Documents => {
    const known = made.get(kind);
    if (known) return known;
    made.set(kind, { made: [], isBroken: false });
    const variants = listVariants(kind, organization, own.models);
    const results = variants.map((variant) => makeDocument(variant, own));
    problems.push(...results.flatMap((result) => result.problems));
    const documents = {
      made: results.flatMap(({ document }) => document ?? []),
      isBroken: results.some(({ document }) => document === null),
    };
    made.set(kind, documents);
    return documents;
  };
  const own = openOwnMeans(organization, means, documentsOf);
  const kinds = [...organization.texts.keys(), ...organization.frozen.keys()].filter(
    (kind) => wanted.length === 0 || wanted.includes(kind),
  );
  const documents = kinds.flatMap((kind) => documentsOf(kind).made);
  return { trees: { source: organization, model: own.models.latest, documents }, problems };
}

/** The documents of one kind that could be made. */
interface Documents {
  made: NumberedDocument[];
  isBroken: boolean;
}

/** What the documents of one organization are made with. */
interface OwnMeans {
  models: Models;
  setType: SetType;
  documentsOf: (kind: string) => Documents;
  clausesOf: TextInput["clausesOf"];
  /** Numbers of sheets by kind. */
  pages: object;
  findLeaks: PrivacyGate;
}

function openOwnMeans(
  organization: Organization,
  { reference, setType, countPages }: Means,
  documentsOf: OwnMeans["documentsOf"],
): OwnMeans {
  const models = createModels(organization, reference);
  const documentOf: DocumentOf = (kind) => treeOf(documentsOf(kind));
  const pages = pagesOf(models.kinds, documentOf, countPages);
  const findLeaks = createPrivacyGate(organization.data);
  return { models, setType, documentsOf, clausesOf: listClauses(documentOf), pages, findLeaks };
}

function makeDocument(
  variant: Variant,
  { models, setType, documentsOf, clausesOf, pages, findLeaks }: OwnMeans,
): { document: NumberedDocument | null; problems: Problem[] } {
  const { name, edition: record, item } = variant;
  const { path, text, settings } = variant.text;
  if (!text) return { document: null, problems: [] };
  const isRepeated = item !== null;
  // An order on the coming school year speaks of the people of that year.
  const model = record ? models.on(record.inForceFrom ?? record.date) : models.latest;
  const edition = record && models.edition(record);
  const { draft, problems, forms, isWhole } = interpretText(text, {
    setType,
    scope: { ...model, edition, pages, documents: models.documents, ...scopeOf(variant) },
    clausesOf,
    isRepeated,
    properties: propertiesOf(variant, model),
  });
  if (problems.length > 0 || !isWhole) return { document: null, problems };
  const tree = numberTree(draft);
  const enclosures = (settings.attach ?? []).flatMap((other) =>
    documentsOf(other).made.slice(0, 1),
  );
  const document = { name, tree, edition, record, settings, enclosures, forms, isRepeated };
  return { document, problems: findLeaks(tree, path) };
}

/** What a file says of itself. A date of its own, else the latest of the data: never a clock's. */
function propertiesOf(
  { kind, edition, text: { settings } }: Variant,
  { organization, day }: Model,
): TextInput["properties"] {
  const { layout, audience } = settings;
  return {
    kind,
    author: organization.name.short.nominative,
    layout,
    audience,
    date: edition?.date ?? day.iso,
  };
}

type DocumentOf = (kind: string) => DocumentTree<string> | "broken" | null;

/** Of several documents of a kind, the first; a broken one was asked for and could not be made. */
function treeOf(documents: Documents): DocumentTree<string> | "broken" | null {
  return documents.made[0]?.tree ?? (documents.isBroken ? "broken" : null);
}

/** The clauses of each document, listed once: sheets quote one document twenty times. */
function listClauses(documentOf: DocumentOf): TextInput["clausesOf"] {
  const listed = new Map<string, Clauses>();
  return (kind) => {
    const tree = documentOf(kind);
    if (tree === null || tree === "broken") return tree;
    const clauses = listed.get(kind) ?? clausesIn(tree);
    listed.set(kind, clauses);
    return clauses;
  };
}

/** What only this document's text may speak of. */
function scopeOf({ text: { settings }, item }: Variant): Record<string, unknown> {
  return {
    audience: { isInternal: settings.audience === "internal" },
    ...(settings.repeat && { [settings.repeat.as]: item }),
  };
}

/** Sheets of each document, counted when a text asks: counting means laying it out. */
function pagesOf(kinds: readonly string[], documentOf: DocumentOf, countPages: CountPages): object {
  const count = (kind: string): number | null => {
    const tree = documentOf(kind);
    // Of a broken document nothing is printed; its mistakes were told.
    return tree === "broken" ? 1 : tree && countPages(tree);
  };
  return Object.fromEntries(kinds.map((kind) => [kind, new Later(() => count(kind))]));
}
