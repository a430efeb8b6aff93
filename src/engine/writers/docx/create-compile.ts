import { type Document, Packer } from "docx";
import type { Layout } from "../measures/layout.ts";

/** The parts of a package by their paths: XML, or bytes of what is not XML. */
export type Parts = Map<string, string | Uint8Array>;

/** Turns a document that was made with a layout into its parts. */
export type Compile = (document: Document, layout: Layout) => Parts;

/**
 * Opens a compiler for a run, which makes what the documents of one layout share once, and lets
 * `edit` change it: styles, settings, numbering, headers and notes took a third of the
 * time of writing.
 *
 * The packer's own compiler is private, but its public methods zip at once, and a package would
 * have to be unzipped and zipped again to change it: half of the whole time.
 */
export function createCompile(edit: (parts: Parts) => void): Compile {
  const compiler: unknown = Reflect.get(Packer, "compiler");
  if (!isCompiler(compiler)) throw new Error("This version of docx has no Packer.compiler.");
  const known = new Map<Layout, Parts>();
  return (document, layout) => {
    const before = known.get(layout) ?? new Map<string, string | Uint8Array>();
    known.set(layout, before);
    const shared = sharedParts(document);
    const isKnown = (component: object): boolean =>
      shared.some((part) => part.component === component && before.has(part.key()));
    const parts = without(isKnown, compiler)(document);
    edit(parts);
    for (const { path, key } of shared) {
      const part = before.get(key()) ?? parts.get(path) ?? "";
      before.set(key(), part);
      parts.set(path, part);
    }
    return parts;
  };
}

/** A part that is the same for documents of one layout with the same key. */
interface SharedPart {
  path: string;
  /** What it is made from. */
  component: object;
  /** Known when the part's turn has come: the body, which comes first, adds lists to the numbering. */
  key: () => string;
}

function sharedParts(document: Document): SharedPart[] {
  const { Styles, Settings, Theme, FootNotes, Endnotes, Headers, Numbering } = document;
  const numbering = "word/numbering.xml";
  const part = (path: string, component: object, key = () => path) => ({ path, component, key });
  return [
    part("word/styles.xml", Styles),
    part("word/settings.xml", Settings),
    part("word/theme/theme1.xml", Theme),
    part("word/footnotes.xml", FootNotes.View),
    part("word/endnotes.xml", Endnotes.View),
    ...Headers.map(({ View }, index) => part(`word/header${index + 1}.xml`, View)),
    part(numbering, Numbering, () => `${numbering} ${listsOf(Numbering)}`),
  ];
}

/** The lists of a document: the definition of each, how often it began anew, and its number. */
function listsOf({ ConcreteNumbering }: Document["Numbering"]): string {
  return JSON.stringify(
    ConcreteNumbering.map(({ reference, instance, numId }) => [reference, instance, numId]),
  );
}

interface Compiler {
  compile: (document: Document) => Parts;
  /** Makes an object to be written as XML of a component of the document. */
  formatter: { format: (component: object, context: object) => object };
}

/** The same compiler, but in the place of components that are known it writes nothing. */
function without(isKnown: (component: object) => boolean, compiler: Compiler): Compiler["compile"] {
  const format: Compiler["formatter"]["format"] = (component, context) =>
    isKnown(component) ? {} : compiler.formatter.format(component, context);
  const sparing: unknown = Object.create(compiler, { formatter: { value: { format } } });
  if (!isCompiler(sparing)) throw new Error("A compiler stays one.");
  return (document) => sparing.compile(document);
}

function isCompiler(value: unknown): value is Compiler {
  return typeof value === "object" && value !== null && "compile" in value && "formatter" in value;
}
