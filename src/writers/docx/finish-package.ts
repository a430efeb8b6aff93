import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The earliest time that a zip archive can carry; local, because zip times have no zone. */
const zipTime = new Date(1980, 0, 1);

/**
 * Makes the package that `docx` has packed a function of the document alone. `docx` takes times
 * from the clock, hyperlink ids at random and bookmark ids from a counter of the whole process;
 * here the file's times come from the document's date (YYYY-MM-DD) and the ids are counted anew.
 *
 * Also tells Word that the lists are multilevel and that their levels are in use (`docx` always says
 * "hybridMultilevel" and "tentative"), and puts the content types first, where programs that recognize files by
 * their first bytes look for them.
 */
export function finishPackage(packed: Uint8Array, date: string): Uint8Array {
  const { "[Content_Types].xml": types = new Uint8Array(), ...parts } = unzipSync(packed);
  const edit = (path: string, change: (xml: string) => string) => {
    const part = parts[path];
    if (part !== undefined) parts[path] = strToU8(change(strFromU8(part)));
  };
  const linkIds = renumbering(/"rId([\w-]{21})"/g, (count) => `"rIdLink${count}"`);
  const bookmarkIds = renumbering(
    /(?<=<w:bookmark(?:Start|End)[^>]* )w:id="\d+"/g,
    (count) => `w:id="${count}"`,
  );
  edit("word/document.xml", (xml) => bookmarkIds(linkIds(xml)));
  edit("word/_rels/document.xml.rels", linkIds);
  edit("docProps/core.xml", (xml) =>
    xml.replace(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `${date}T00:00:00Z`),
  );
  edit("word/numbering.xml", (xml) =>
    xml.replaceAll("hybridMultilevel", "multilevel").replaceAll(` w:tentative="1"`, ""),
  );
  return zipSync({ "[Content_Types].xml": types, ...parts }, { mtime: zipTime });
}

/** Gives each thing that the pattern finds a name by the order of first appearance. */
function renumbering(pattern: RegExp, name: (count: number) => string) {
  const names = new Map<string, string>();
  return (xml: string) =>
    xml.replace(pattern, (found) => {
      const known = names.get(found) ?? name(names.size + 1);
      names.set(found, known);
      return known;
    });
}
