import type { BasicPage } from "./basic-pages/basic-page.ts";
import { basicFamilies } from "./basic-pages/index.ts";
import {
  complianceFamilies as compliance,
  dataRules,
  identifierRules,
  languageRules,
  referenceRules,
  textRules,
} from "../../packages/sferum/rules/index.ts";
import type { RulePage } from "./rule.ts";

/** What is said about a rule, or briefly about a check that is none. */
export type Page = RulePage | BasicPage;

/** All pages, as people look for them. */
export const families: readonly { title: string; pages: readonly Page[] }[] = [
  { title: "Документы и даты", pages: compliance.documents },
  { title: "Право и платформа", pages: [...compliance.law, ...referenceRules] },
  { title: "Люди и роли", pages: compliance.people },
  { title: "Группы, чаты и каналы", pages: compliance.structure },
  { title: "Доступ и личные данные", pages: [...compliance.security, ...textRules] },
  { title: "Русский язык", pages: languageRules },
  { title: "Основа документов", pages: [...identifierRules, ...dataRules] },
  ...basicFamilies,
];

const pages = new Map(families.flatMap((family) => family.pages.map((page) => [page.id, page])));

/** The page of the rule or check that a problem names; undefined for an unknown id. */
export function findPage(id: string): Page | undefined {
  return pages.get(id);
}

/** A rule's page says why and shows examples; a short one only what must hold and how to mend it. */
export function isRulePage(page: Page): page is RulePage {
  return "why" in page;
}
