import type { Model } from "../model/derive/derive-model.ts";
import type { PersonModel } from "../model/derive/derive-person.ts";
import { phoneUrl } from "../model/russian/phone-url.ts";
import type { EditionModel } from "../model/derive/derive-edition.ts";
import type { MadeDocument, MadeOrganization } from "../documents/write-documents.ts";
import { officialSections } from "./official-sections.ts";
import { agree } from "../model/russian/agree.ts";
import { typography } from "../model/russian/typography.ts";
import { signatureName, signedFile } from "../documents/signatures.ts";
import { sha256Hex } from "../sha256.ts";
import type { Download, Fact, SiteDocument, SiteOrganization } from "./data.ts";
import { annexTitle, inlineText } from "../tree/plain-text.ts";
import type { DocumentTree } from "../tree/types.ts";
import { findSuccessor, formerEditions } from "./former-editions.ts";
import { layouts } from "../writers/layout.ts";
import { writeHtmlEmbed } from "../writers/html/write-html-embed.ts";
import { writeHtmlFragment } from "../writers/html/write-html-fragment.ts";

/** What the site shows of an organization: public documents and public facts only. */
export function siteOrganization({ source, model, documents }: MadeOrganization): SiteOrganization {
  const { id, name, address } = model.organization;
  const all = documents
    .filter(({ tree, isRepeated }) => tree.properties.audience === "public" && !isRepeated)
    .toSorted((a, b) => rank(a) - rank(b));
  const shown = all.map((document) => ({
    ...siteDocument(document),
    former: formerEditions(document, all, source.data.documents.editions),
    replacedBy: findSuccessor(document, all),
  }));
  const published = shown.filter(({ replacedBy }) => replacedBy === null);
  return {
    id,
    name: {
      full: typography(name.full.nominative),
      short: typography(name.short.nominative),
    },
    place: typography(address.locality),
    contacts: {
      address: address.line,
      phones: model.organization.phones,
      email: model.organization.email,
      site: model.organization.site,
      taxId: model.organization.inn,
    },
    contactFacts: contactFacts(model),
    facts: organizationFacts(model),
    help: { platform: model.platform.name.short.prepositional, facts: helpFacts(model) },
    documents: published,
    former: shown.filter(({ replacedBy }) => replacedBy !== null),
    sections: officialSections(model, published),
  };
}

/** The Regulation before the orders, these before sheets: as layouts are listed. */
function rank({ tree }: MadeDocument): number {
  return Object.keys(layouts).indexOf(tree.properties.layout);
}

function contactFacts({ organization, head }: Model): Fact[] {
  const { address, phones, email, site, workingHours } = organization;
  return [
    { term: "Адрес", description: typography(address.line) },
    ...phones.map(phoneFact),
    emailFact(email),
    { term: "Официальный сайт", description: site, href: site },
    { term: "Режим работы", description: workingHours },
    { term: "Руководитель", description: nameWithPosition(head) },
  ];
}

function organizationFacts({ organization, platform }: Model): Fact[] {
  const { founder, inn, kpp, ogrn } = organization;
  return [
    { term: "Учредитель", description: typography(founder.name) },
    { term: "ИНН", description: inn },
    { term: "КПП", description: kpp },
    { term: "ОГРН", description: ogrn },
    { term: "Платформа", description: platform.name.short.nominative },
  ];
}

/** The administrator with contacts at work only; then the platform's own help. */
function helpFacts({ administrator, platform }: Model): Fact[] {
  const { workPhone, workEmail } = administrator;
  const { supportEmail, helpSite } = platform;
  return [
    { term: "Администратор", description: nameWithPosition(administrator) },
    ...(workPhone === null ? [] : [phoneFact(workPhone)]),
    ...(workEmail === null ? [] : [emailFact(workEmail)]),
    { ...emailFact(supportEmail), term: "Служба поддержки" },
    { term: "Инструкции", description: helpSite, href: helpSite },
  ];
}

function nameWithPosition({ fullName, position }: PersonModel): string {
  return `${fullName.nominative}, ${position.nominative}`;
}

function phoneFact(phone: string): Fact {
  return { term: "Телефон", description: phone, href: phoneUrl(phone) };
}

function emailFact(email: string): Fact {
  return { term: "Электронная почта", description: email, href: `mailto:${email}` };
}

function siteDocument(document: MadeDocument): Omit<SiteDocument, "former" | "replacedBy"> {
  const { name, tree, edition, record } = document;
  const { title, date, layout } = tree.properties;
  return {
    kind: name,
    title: typography(title),
    html: writeHtmlFragment(tree),
    embed: writeHtmlEmbed(tree),
    contents: contentsOf(tree),
    status: edition ? editionFacts(edition, record?.status === "repealed") : [],
    layout,
    updated: edition?.publishedOn?.iso ?? date,
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

function contentsOf({ children }: DocumentTree<string>): SiteDocument["contents"] {
  return children.flatMap((block): SiteDocument["contents"] => {
    const { type } = block;
    if (type === "section")
      return [{ label: block.label, number: block.number, title: inlineText(block.title) }];
    if (type === "annexMark")
      return [{ label: block.label, number: null, title: annexTitle(block.number) }];
    return [];
  });
}

/** The edition, its state and its dates (requirements F1, F2). */
function editionFacts(edition: EditionModel, isRepealed: boolean): Fact[] {
  const { title, status, adoption, approval, inForceFrom, inForceUntil, publishedOn } = edition;
  const { isVersioned, noun, date, numberSign } = edition;
  const holds = isRepealed ? agree(noun, "Действовал") : "Действует";
  const fact = (term: string, description: string | null | undefined): Fact[] =>
    description ? [{ term, description: typography(description) }] : [];
  return [
    ...(isVersioned
      ? fact("Редакция", title.replace(/^Редакция\s/u, ""))
      : fact("Дата и номер", `от ${date.numeric} ${numberSign}`)),
    ...fact("Статус", status),
    ...fact(
      agree(noun, "Принят"),
      adoption && `протокол от ${adoption.date.numeric} № ${adoption.protocol}`,
    ),
    ...fact(
      agree(noun, "Утверждён"),
      approval && `приказ от ${approval.date.numeric} ${approval.numberSign}`,
    ),
    ...fact(`${holds} с`, inForceFrom?.numeric),
    ...fact(`${holds} по`, inForceUntil?.numeric),
    ...fact(agree(noun, "Опубликован"), publishedOn?.numeric),
  ];
}
