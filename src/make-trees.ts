import { deriveEdition, type EditionModel } from "./model/derive/derive-edition.ts";
import { deriveModel, type Model } from "./model/derive/derive-model.ts";
import type { Edition } from "./model/generated/types.ts";
import { findLeaks } from "./privacy-gate.ts";
import type { Problem } from "./problem.ts";
import type { Organization, Project } from "./project.ts";
import { interpretText } from "./text/interpret-text.ts";
import type { DocumentText } from "./texts.ts";
import { numberTree } from "./tree/number-tree.ts";
import type { DocumentTree } from "./tree/types.ts";

/** The documents of one organization, numbered and not yet written in any format. */
export interface OrganizationTrees {
  model: Model;
  documents: DocumentWithEdition[];
}

export interface DocumentWithEdition {
  tree: DocumentTree<string>;
  edition: EditionModel;
  /** The formats that the text asks for. */
  formats: DocumentText["settings"]["formats"];
}

/**
 * Meets texts with models: the current edition of each wanted kind (none named: all kinds) of each
 * organization. A document with a mistake is left out and the mistake is told.
 */
export function makeTrees(
  { organizations, reference, parts }: Project,
  wanted: readonly string[],
): { organizations: OrganizationTrees[]; problems: Problem[] } {
  const problems: Problem[] = [];
  if (!reference) return { organizations: [], problems };
  const made = organizations.map((organization) => {
    const model = deriveModel(organization.id, organization.data, reference);
    const documents = [...organization.texts]
      .filter(([kind]) => wanted.length === 0 || wanted.includes(kind))
      .flatMap(([kind, text]) => makeTree(kind, text, organization, model, parts, problems));
    return { model, documents };
  });
  return { organizations: made, problems };
}

function makeTree(
  kind: string,
  { text, settings }: DocumentText,
  { data }: Organization,
  model: Model,
  parts: Project["parts"],
  problems: Problem[],
): DocumentWithEdition[] {
  const { editions } = data.documents;
  const current = currentEdition(editions, kind);
  if (!current) return [];
  const edition = deriveEdition(current, editions, data.organization.bodies);
  const { title, layout, audience, formats } = settings;
  const author = model.organization.name.short;
  const interpreted = interpretText(text, {
    scope: { ...model, edition },
    parts,
    properties: { kind, title, author, layout, audience, date: current.date },
  });
  if (interpreted.problems.length > 0) {
    problems.push(...interpreted.problems);
    return [];
  }
  const tree = numberTree(interpreted.draft);
  problems.push(...findLeaks(tree, data, text.path));
  return [{ tree, edition, formats }];
}

/** The latest edition of a kind that was not repealed. */
function currentEdition(editions: readonly Edition[], kind: string): Edition | undefined {
  return editions
    .filter((edition) => edition.kind === kind && edition.status !== "repealed")
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .at(0);
}
