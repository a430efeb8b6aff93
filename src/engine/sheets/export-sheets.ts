import type { Content } from "../content/open-content.ts";
import type { Package } from "../package/define-package.ts";
import { readerOf } from "./import-tables.ts";
import { listOrganizations, listSheets, listTemplate } from "./write/list-sheets.ts";
import type { OwnSheet } from "./write/list-sheets.ts";

/** A workbook before it is written: the name of its file, and its sheets. */
export interface ExportedBook {
  name: string;
  sheets: readonly OwnSheet[];
}

/**
 * The workbooks of organizations (none named: all), one each, and a list of all where there are
 * several. They hold private values. Throws UserError as `listOrganizations` does.
 */
export function exportBooks(
  content: Content,
  { sheets }: Pick<Package, "sheets">,
  organizations: readonly string[] = [],
): ExportedBook[] {
  const sources = content.listOrganizations(organizations).map((id) => ({
    id,
    dataOf: readerOf(content.readOrganization(id).data),
  }));
  const list = listOrganizations(sheets, sources);
  const [first, ...others] = sources;
  if (first && others.length === 0)
    return [{ name: `${first.id}.xlsx`, sheets: [...listSheets(sheets, first.dataOf), ...list] }];
  return [
    ...sources.map(({ id, dataOf }) => ({
      name: `${id}.xlsx`,
      sheets: listSheets(sheets, dataOf),
    })),
    { name: "_organizations.xlsx", sheets: list },
  ];
}

/** The workbook to be filled: it knows nobody. */
export function exportTemplate({ sheets }: Pick<Package, "sheets">): ExportedBook {
  return { name: "_template.xlsx", sheets: listTemplate(sheets) };
}
