import { type Document, Packer } from "docx";
import type { Layout } from "../layout.ts";

/** The parts of a package by their paths: XML, or bytes of what is not XML. */
export type Parts = Map<string, string | Uint8Array>;

/** Turns a document that was made with a layout into its parts. */
export type Compile = (document: Document, layout: Layout) => Parts;

/**
 * Opens a compiler for a run, which makes what the documents of one layout share once, and lets
 * `edit` change it: styles, settings, headers and notes took a quarter of the time of writing.
 *
 * The packer's own compiler is private, but its public methods zip at once, and a package would
 * have to be unzipped and zipped again to change it: half of the whole time.
 */
export function createCompile(edit: (parts: Parts) => void): Compile {
  const compiler: unknown = Reflect.get(Packer, "compiler");
  if (!isCompiler(compiler)) throw new Error("This version of docx has no Packer.compiler.");
  const known = new Map<Layout, Parts>();
  return (document, layout) => {
    const shared = sharedParts(document);
    const before = known.get(layout);
    if (before) return new Map([...without([...shared.values()], compiler)(document), ...before]);
    const parts = compiler.compile(document);
    edit(parts);
    known.set(layout, new Map([...parts].filter(([path]) => shared.has(path))));
    return parts;
  };
}

/** What the parts that depend on the layout alone are made from. */
function sharedParts({ Styles, Settings, Theme, FootNotes, Endnotes, Headers }: Document) {
  return new Map<string, object>([
    ["word/styles.xml", Styles],
    ["word/settings.xml", Settings],
    ["word/theme/theme1.xml", Theme],
    ["word/footnotes.xml", FootNotes.View],
    ["word/endnotes.xml", Endnotes.View],
    ...Headers.map(({ View }, index): [string, object] => [`word/header${index + 1}.xml`, View]),
  ]);
}

interface Compiler {
  compile: (document: Document) => Parts;
  /** Makes an object to be written as XML of a component of the document. */
  formatter: { format: (component: object, context: object) => object };
}

/** The same compiler, but in the place of some components it writes nothing. */
function without(components: readonly object[], compiler: Compiler): Compiler["compile"] {
  const format: Compiler["formatter"]["format"] = (component, context) =>
    components.includes(component) ? {} : compiler.formatter.format(component, context);
  const sparing: unknown = Object.create(compiler, { formatter: { value: { format } } });
  if (!isCompiler(sparing)) throw new Error("A compiler stays one.");
  return (document) => sparing.compile(document);
}

function isCompiler(value: unknown): value is Compiler {
  return typeof value === "object" && value !== null && "compile" in value && "formatter" in value;
}
