import { createNameRemover } from "../coverage/short-title.ts";
import type { NumberedDocument } from "../documents/make-documents.ts";
import type { Subject } from "../package/subject.ts";

/** What a name leaves behind when it goes: «о работе на», «об использовании», «в». */
const rest = /(?:\s+об? (?:работе|использовании|применении))?(?:\s+(?:в|во|на|по|для|от|с|из))*$/u;

/**
 * What sheets are called where it is said whose they are: «Памятка для родителей», without the
 * organization and what they all are about. Two that would be called alike keep their titles.
 */
export function nameSheets(
  { name, namesInTitles }: Pick<Subject, "name" | "namesInTitles">,
  sheets: readonly Pick<NumberedDocument, "name" | "tree">[],
  setType: (text: string) => string,
): ReadonlyMap<string, string> {
  const withoutNames = createNameRemover(name, namesInTitles());
  const named = sheets.map((sheet) => {
    const { title } = sheet.tree.properties;
    return { sheet: sheet.name, title, short: shorten(title, withoutNames) };
  });
  return new Map(
    named.map(({ sheet, title, short }) => {
      const isOnly = named.filter((other) => other.short === short).length === 1;
      return [sheet, setType(isOnly && short.includes(" ") ? short : title)];
    }),
  );
}

function shorten(title: string, withoutNames: (title: string) => string): string {
  const bare = withoutNames(title);
  if (bare === title) return title;
  return bare.replaceAll(/\s+/gu, " ").trim().replace(rest, "");
}
