import type { BasicFamily, BasicPage } from "./basic-page.ts";
import { fieldPages } from "./field-pages.ts";
import { runPages } from "./run-pages.ts";
import { textPages } from "./text-pages.ts";
import { yamlPages } from "./yaml-pages.ts";

const warnings: ReadonlySet<string> = new Set([
  "unused-ignore",
  "security-expired",
  "yaml-cut-value",
  "stray-file",
]);

/** The short pages by family. A new id of a problem is an entry in one of them. */
export const basicFamilies: readonly { title: string; pages: readonly BasicPage[] }[] = [
  { title: "Файлы", pages: pagesOf(yamlPages) },
  { title: "Поля", pages: pagesOf(fieldPages) },
  { title: "Тексты документов", pages: pagesOf(textPages) },
  { title: "Запуск и исключения", pages: pagesOf(runPages) },
];

function pagesOf(family: BasicFamily): BasicPage[] {
  return Object.entries(family).map(([id, page]) => ({
    id,
    severity: warnings.has(id) ? "warning" : "error",
    ...page,
  }));
}
