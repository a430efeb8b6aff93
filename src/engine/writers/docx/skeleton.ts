import { Document, Header, PageNumber, PageOrientation, Packer, Paragraph, TextRun } from "docx";
import type { Layout } from "../measures/layout.ts";
import { numberingOf } from "./numbering.ts";
import type { ListInstance } from "./references.ts";
import { styleIds, stylesOf } from "./styles.ts";
import { toTwips } from "./units.ts";

/** The parts of a package by their paths. */
export type Parts = ReadonlyMap<string, string>;

/** What stands in the file properties of a skeleton, where those of the document go. */
export const placeholders = { title: "{title}", author: "{author}" };

/**
 * A package of Word without text, as `docx` makes it: styles, settings, numbering, headers and all
 * that a reader expects. `lists` are those that its numbering is to have.
 */
export type OpenSkeleton = (layout: Layout, lists: readonly ListInstance[]) => Parts;

/** Opens skeletons for a run, which makes each once. */
export function openSkeletons(): OpenSkeleton {
  const known = new Map<Layout, Map<string, Parts>>();
  return (layout, lists) => {
    const ofLayout = known.get(layout) ?? new Map<string, Parts>();
    known.set(layout, ofLayout);
    const key = JSON.stringify(lists.map(({ kind, instance }) => [kind, instance]));
    const skeleton = ofLayout.get(key) ?? makeSkeleton(layout, lists);
    ofLayout.set(key, skeleton);
    return skeleton;
  };
}

function makeSkeleton(layout: Layout, lists: readonly ListInstance[]): Parts {
  const { title, author } = placeholders;
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: stylesOf(layout),
    numbering: { config: numberingOf(layout) },
    // As in PDF: without hyphens the long words of official Russian tear holes in justified lines.
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    sections: [
      {
        properties: { titlePage: true, page: pageOf(layout) },
        headers: {
          default: pageNumberHeader(),
          first: new Header({ children: [new Paragraph({})] }),
        },
        // An item of each list: `docx` numbers lists as it meets them.
        children: lists.map(
          ({ kind, instance }) =>
            new Paragraph({ numbering: { reference: kind, instance, level: 0 } }),
        ),
      },
    ],
  });
  return edited(compile(document));
}

/**
 * The packer's compiler is private, but its public methods zip at once, with the time of the clock,
 * and a package would have to be unzipped and zipped again.
 */
function compile(document: Document): Map<string, unknown> {
  const compiler: unknown = Reflect.get(Packer, "compiler");
  if (!isCompiler(compiler)) throw new Error("This version of docx has no Packer.compiler.");
  return compiler.compile(document);
}

interface Compiler {
  compile: (document: Document) => Map<string, unknown>;
}

function isCompiler(value: unknown): value is Compiler {
  return typeof value === "object" && value !== null && "compile" in value;
}

/** What `docx` has no option for. */
const edits: Readonly<Record<string, (xml: string) => string>> = {
  "word/styles.xml": (xml) => xml.replace(/<w:style .*?<\/w:style>/g, withoutHyphens),
  // `docx` always says that lists have one level, and that the levels are not in use.
  "word/numbering.xml": (xml) =>
    xml.replaceAll("hybridMultilevel", "multilevel").replaceAll(` w:tentative="1"`, ""),
};

/** Words are parted only where lines are justified. */
function withoutHyphens(style: string): string {
  return /<w:jc w:val="(?!both)/.test(style)
    ? style.replace("<w:spacing ", "<w:suppressAutoHyphens/><w:spacing ")
    : style;
}

/** Content types come first: there programs look that recognize files by their first bytes. */
function edited(parts: ReadonlyMap<string, unknown>): Parts {
  const types = "[Content_Types].xml";
  const paths = [types, ...[...parts.keys()].filter((path) => path !== types)];
  return new Map(
    paths.map((path) => {
      const xml = String(parts.get(path));
      return [path, edits[path]?.(xml) ?? xml];
    }),
  );
}

function pageOf({ page, margins, pageNumberFromEdge }: Layout) {
  return {
    size: sizeOf(page),
    margin: {
      left: toTwips(margins.left),
      right: toTwips(margins.right),
      top: toTwips(margins.top),
      bottom: toTwips(margins.bottom),
      header: toTwips(pageNumberFromEdge),
      footer: toTwips(pageNumberFromEdge),
    },
  };
}

/** `docx` takes the size of an upright sheet and turns it itself. */
function sizeOf(page: Layout["page"]) {
  const [width, height] = [toTwips(page.width), toTwips(page.height)];
  return width <= height
    ? { width, height }
    : { width: height, height: width, orientation: PageOrientation.LANDSCAPE };
}

/** Номер страницы: in the middle of the top margin, from page 2. */
function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({
    children: [new Paragraph({ style: styleIds.pageNumber, children: [number] })],
  });
}
