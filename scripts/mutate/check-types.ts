import { resolve } from "node:path";
import ts from "typescript";
import { cutOut, type Mutant } from "./instrument.ts";

/** What says more of style than of a mistake: a mutant may do it. */
const lenient: ts.CompilerOptions = {
  noUnusedLocals: false,
  noUnusedParameters: false,
  noImplicitReturns: false,
  allowUnreachableCode: true,
  noEmit: true,
  declaration: false,
  incremental: false,
  composite: false,
};

/** A source file as it is, and its mutants. */
interface Source {
  file: string;
  text: string;
  mutants: readonly Mutant[];
}

/**
 * Tells which mutants still pass the compiler, which notices as well as a test does: nobody can make
 * the mistakes that it refuses. Each mutant is a file of its own beside its source, and all of them
 * share a program: what they import is read and checked once.
 */
export function openTypeCheck(): (sources: readonly Source[]) => ReadonlySet<Mutant> {
  const config: unknown = ts.readConfigFile("tsconfig.json", (path) =>
    ts.sys.readFile(path),
  ).config;
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const declarations = fileNames.filter((name) => name.endsWith(".d.ts"));
  const settings = { ...options, ...lenient };
  const read = new Map<string, ts.SourceFile | undefined>();
  return (sources) => {
    const all = sources.flatMap(({ mutants }) => mutants);
    const variants = new Map(
      sources.flatMap(({ file, text, mutants }) =>
        mutants
          .filter(isTyped)
          .map((mutant) => [
            resolve(file.replace(/\.ts$/, `.mutant${mutant.id}.ts`)),
            { mutant, text: applyMutant(text, mutant) },
          ]),
      ),
    );
    const program = ts.createProgram(
      [...declarations, ...variants.keys()],
      settings,
      openHost(settings, read, new Map([...variants].map(([name, { text }]) => [name, text]))),
    );
    return new Set([
      ...all.filter((mutant) => !isTyped(mutant)),
      ...[...variants].flatMap(([name, { mutant }]) => (passes(program, name) ? mutant : [])),
    ]);
  };
}

/** A pattern is a pattern to the compiler, whatever it says: there is nothing to ask. */
function isTyped({ mutatorName }: Mutant): boolean {
  return mutatorName !== "Regex";
}

/** A host that reads and parses what is not a mutant once. */
function openHost(
  settings: ts.CompilerOptions,
  read: Map<string, ts.SourceFile | undefined>,
  texts: ReadonlyMap<string, string>,
): ts.CompilerHost {
  const host = ts.createCompilerHost(settings);
  return {
    ...host,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile(path, language) {
      const text = texts.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, language, true);
      if (!read.has(path)) read.set(path, host.getSourceFile(path, language));
      return read.get(path);
    },
  };
}

function passes(program: ts.Program, name: string): boolean {
  const source = program.getSourceFile(name);
  if (!source) return false;
  return [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ].every(({ category }) => category !== ts.DiagnosticCategory.Error);
}

/** The text of a file with one of its mutants. */
function applyMutant(text: string, mutant: Mutant): string {
  const [before, , after] = cutOut(text, mutant);
  return before + mutant.replacement + after;
}
