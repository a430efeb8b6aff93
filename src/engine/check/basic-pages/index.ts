import type { Severity } from "../../problem.ts";
import type { BasicFamily, BasicPage } from "./basic-page.ts";
import { fieldPages } from "./field-pages.ts";
import { runPages } from "./run-pages.ts";
import { sheetPages } from "./sheet-pages.ts";
import { textPages } from "./text-pages.ts";
import { yamlPages } from "./yaml-pages.ts";

/** All others are errors. */
const severities: Readonly<Record<string, Severity>> = {
  "unused-ignore": "warning",
  "amended-clause-lost": "warning",
  "amended-text-common": "warning",
  "security-expired": "warning",
  "yaml-cut-value": "warning",
  "stray-file": "warning",
  "sheet-missing-row": "warning",
  "sheet-emptied": "warning",
  "sheet-history": "warning",
  "sheet-column-repeated": "warning",
  "sheet-row-skipped": "warning",
  "sheet-hidden": "warning",
  "sealed-differs": "info",
  "sheet-column-guessed": "info",
  "sheet-column-unknown": "info",
  "sheet-lost-zero": "info",
  "sheet-date-order": "info",
  "sheet-address": "info",
  "sheet-name-order": "info",
  "sheet-name-remark": "info",
  "sheet-name-letters": "info",
  "sheet-group-name": "info",
  "sheet-phone-code": "info",
  "sheet-sex": "info",
  "sheet-position": "info",
  "sheet-private-contact": "info",
};

/** The short pages by family. A new id of a problem is an entry in one of them. */
export const basicFamilies: readonly { title: string; pages: readonly BasicPage[] }[] = [
  { title: "Файлы", pages: pagesOf(yamlPages) },
  { title: "Поля", pages: pagesOf(fieldPages) },
  { title: "Тексты документов", pages: pagesOf(textPages) },
  { title: "Таблицы", pages: pagesOf(sheetPages) },
  { title: "Запуск и исключения", pages: pagesOf(runPages) },
];

function pagesOf(family: BasicFamily): BasicPage[] {
  return Object.entries(family).map(([id, page]) => ({
    id,
    severity: severities[id] ?? "error",
    ...page,
  }));
}
