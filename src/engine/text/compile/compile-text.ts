import type { DocumentFrontmatter } from "../../generated/types.ts";
import { locationIn, type Problem, type SourceLocation } from "../../problem.ts";
import { findMissingGlyph, missingGlyphProblem } from "../../writers/measures/missing-glyph.ts";
import { locate, type YamlFile } from "../../yaml/yaml-file.ts";
import { compileBlocks } from "./compile-blocks.ts";
import { compileInlines } from "./compile-inlines.ts";
import { compilePrinted, type Print } from "./compile-value.ts";
import type { RenderBlocks } from "../render/context.ts";
import type { ParsedText } from "../parse/parse-text.ts";
import type { Flaws, Parts, Surroundings } from "./surroundings.ts";

/** A text that is sound whatever the data, ready to meet those of any organization. */
export interface CompiledText {
  /** The text as a whole. */
  place: SourceLocation;
  render: RenderBlocks;
  title: Print;
  /** The title of a document made for one member of a list. */
  itemTitle: Print;
  recipient: Recipient | null;
}

/** To whom a message goes, and where that is written. */
export interface Recipient {
  print: Print;
  place: SourceLocation;
}

/** The settings of a text that hold {paths}. */
type Templates = Pick<DocumentFrontmatter, "title" | "to" | "repeat"> &
  Partial<Pick<DocumentFrontmatter, "formats">>;

/**
 * Looks a text over, with the parts that it includes: elements, attributes, paths, what Markdown
 * may hold. All mistakes are found, in every branch; a part is reported in its own file. What is
 * looked at here is not looked at again for each organization. Null where there are mistakes.
 */
export function compileText(
  { file, root, body, frontmatter }: ParsedText,
  settings: Templates,
  parts: Parts,
): { text: CompiledText | null; problems: Problem[] } {
  const { title, to, repeat, formats = [] } = settings;
  const flaws: Flaws = { problems: [], isWhole: true, nodes: 0 };
  const surroundings: Surroundings = {
    file,
    body,
    parts,
    including: [],
    insideHolder: false,
    insideBullet: false,
    isPrinted: formats.includes("pdf"),
    depth: 0,
    compile: { blocks: compileBlocks, inlines: compileInlines },
    flaws,
  };
  const text: CompiledText = {
    place: locationIn(file),
    render: compileBlocks(root.children, surroundings),
    title: compileTemplate(title, surroundings),
    itemTitle: compileTemplate(repeat?.title ?? title, surroundings),
    recipient:
      to === undefined
        ? null
        : {
            print: compileTemplate(to, surroundings),
            place: frontmatter ? locate(frontmatter, ["to"], "value") : locationIn(file),
          },
  };
  if (surroundings.isPrinted && frontmatter)
    flaws.problems.push(...findTitleGlyphs(frontmatter, settings));
  const { problems, isWhole } = flaws;
  return { text: isWhole && problems.length === 0 ? text : null, problems };
}

/** Titles are printed too, and stand in no tree of the text. */
function findTitleGlyphs(frontmatter: YamlFile, { title, repeat }: Templates): Problem[] {
  const titles: [string[], string | undefined][] = [
    [["title"], title],
    [["repeat", "title"], repeat?.title],
  ];
  return titles.flatMap(([path, text = ""]): Problem[] => {
    const glyph = findMissingGlyph(text);
    if (glyph === null) return [];
    return [{ ...missingGlyphProblem(glyph), ...locate(frontmatter, path, "value") }];
  });
}

/** A setting with {paths} in it. */
function compileTemplate(template: string, surroundings: Surroundings): Print {
  const pieces = template.split(/\{([^}]*)\}/).map((piece, index): string | Print =>
    // Every other one stood in braces.
    index % 2 === 1 ? compilePrinted(piece, {}, surroundings) : piece,
  );
  return (context) =>
    pieces.map((piece) => (typeof piece === "string" ? piece : piece(context))).join("");
}
