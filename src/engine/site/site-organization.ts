import { sha256Hex } from "../base/sha256.ts";
import { signatureName, signedFile } from "../documents/signatures.ts";
import type { MadeDocument } from "../documents/write-documents.ts";
import type { Subject } from "../package/subject.ts";
import { keepNames } from "../russian/keep-names.ts";
import { annexTitle, inlineText } from "../tree/plain-text.ts";
import type { Block, DocumentTree } from "../tree/types.ts";
import { writeHtmlEmbed } from "../writers/html/write-html-embed.ts";
import { writeHtmlFragment } from "../writers/html/write-html-fragment.ts";
import { layouts } from "../writers/measures/layout.ts";
import type { Download, SiteDocument, SiteOrganization } from "./data.ts";
import { findSuccessor, formerEditions } from "./former-editions.ts";
import { isShown } from "./is-shown.ts";
import { nameSheets } from "./name-sheets.ts";
import { openLinks, type SiteLinks } from "./open-links.ts";
import type { SiteAnswers } from "./site-answers.ts";

/**
 * What the site shows of an organization: public documents and public facts only. Throws where the
 * package has no answers for a site.
 */
export function siteOrganization(
  subject: Subject,
  documents: readonly MadeDocument[],
): SiteOrganization {
  const { id, records, site, officialNames } = subject;
  if (!site) throw new Error(`The package has no site to show of ${id}`);
  const setType = keepNames(officialNames);
  const all = documents.filter(isShown).toSorted((a, b) => rank(a) - rank(b));
  const organization = site.organization();
  const sheetNames = nameSheets(
    subject,
    all.filter(({ tree }) => tree.properties.layout === "sheet"),
    setType,
  );
  const linksOf = openLinks(subject, all, documents, organization.name);
  const shown = all.map((document) => ({
    ...siteDocument(document, site, setType, linksOf(document)),
    shortTitle: sheetNames.get(document.name) ?? setType(document.tree.properties.title),
    former: formerEditions(document, all, records),
    replacedBy: findSuccessor(document, all),
  }));
  const isFormer = ({ replacedBy, isEnded }: SiteDocument): boolean =>
    replacedBy !== null || isEnded;
  const published = shown.filter((document) => !isFormer(document));
  return {
    id,
    ...organization,
    documents: published,
    former: shown.filter(isFormer),
    sections: site.sections(published),
  };
}

/** The Regulation before the orders, these before sheets: as layouts are listed. */
function rank({ tree }: MadeDocument): number {
  return Object.keys(layouts).indexOf(tree.properties.layout);
}

function siteDocument(
  document: MadeDocument,
  site: SiteAnswers,
  setType: (text: string) => string,
  links: SiteLinks,
): Omit<SiteDocument, "former" | "replacedBy" | "shortTitle"> {
  const { name, tree, record } = document;
  const { title, date, layout } = tree.properties;
  return {
    kind: name,
    title: setType(title),
    html: writeHtmlFragment(tree, links),
    embed: writeHtmlEmbed(tree),
    contents: contentsOf(tree),
    status: record ? site.statusOf(record).map(links.link) : [],
    layout,
    isEnded: record !== null && record.isRepealed && record.edition === null,
    readers: site.readersOf(tree.properties.kind),
    updated: record?.publishedOn ?? date,
    downloads: downloadsOf(document),
  };
}

function downloadsOf({ tree, files, record }: MadeDocument): Download[] {
  const { date, kind } = tree.properties;
  return files.flatMap(({ format, name: file, bytes }): Download[] => {
    if (format !== "docx" && format !== "pdf") return [];
    const isSigned = record !== null && signedFile(record, kind, format) !== undefined;
    return [
      {
        ...{ file, size: bytes.length, date, sha256: sha256Hex(bytes) },
        format: format === "docx" ? "DOCX" : "PDF",
        ...(isSigned && { signature: signatureName(file) }),
      },
    ];
  });
}

/** A clause that holds others is a part of its section: «2.1. Администрация вправе:». */
function nestedContents(block: Block<string>): SiteDocument["contents"] {
  if (block.type !== "clause") return [];
  const [first, ...others] = block.children;
  if (first?.type !== "paragraph" || !others.some(({ type }) => type === "clause")) return [];
  // The words before the colon name the part; sentences before them explain.
  const title = inlineText(first.children)
    .replace(/[:.;]$/u, "")
    .replace(/^.*[.)]\s+(?=[А-ЯЁ][^.]*$)/u, "");
  if (title.length > longestTitle) return [];
  return [{ label: block.label, number: block.number, title, isNested: true }];
}

/** A longer one is a sentence, not a heading. */
const longestTitle = 120;

function contentsOf({ children }: DocumentTree<string>): SiteDocument["contents"] {
  return children.flatMap((block): SiteDocument["contents"] => {
    const { type } = block;
    if (type === "section")
      return [
        { label: block.label, number: block.number, title: inlineText(block.title) },
        ...block.children.flatMap(nestedContents),
      ];
    if (type === "annexMark")
      return [{ label: block.label, number: null, title: annexTitle(block.number) }];
    return [];
  });
}
