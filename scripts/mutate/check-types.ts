import { resolve } from "node:path";
import ts from "typescript";
import type { Mutant } from "./instrument.ts";

/** What says more of style than of a mistake: a mutant may do it. */
const lenient: ts.CompilerOptions = {
  noUnusedLocals: false,
  noUnusedParameters: false,
  noImplicitReturns: false,
  allowUnreachableCode: true,
};

/** Tells whether a file still passes the compiler, which notices a mutant as well as a test does. */
export function openTypeCheck(): (file: string, text: string) => boolean {
  const config: unknown = ts.readConfigFile("tsconfig.json", (path) =>
    ts.sys.readFile(path),
  ).config;
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const settings = { ...options, ...lenient };
  const declarations = fileNames.filter((name) => name.endsWith(".d.ts"));
  let shown = { file: "", text: "", version: 0 };
  const service = ts.createLanguageService({
    getCompilationSettings: () => settings,
    getScriptFileNames: () => [...declarations, shown.file],
    getScriptVersion: (file) => (file === shown.file ? String(shown.version) : "0"),
    getScriptSnapshot: (file) => {
      const text = file === shown.file ? shown.text : ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: (each) => ts.getDefaultLibFilePath(each),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path, encoding) => ts.sys.readFile(path, encoding),
    readDirectory: (...given) => ts.sys.readDirectory(...given),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  });
  return (file, text) => {
    shown = { file: resolve(file), text, version: shown.version + 1 };
    return [
      ...service.getSyntacticDiagnostics(shown.file),
      ...service.getSemanticDiagnostics(shown.file),
    ].every(({ category }) => category !== ts.DiagnosticCategory.Error);
  };
}

/** The text of a file with one of its mutants. */
export function applyMutant(text: string, { location, replacement }: Mutant): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = ({ line, column }: Mutant["location"]["start"]): number =>
    (starts[line] ?? 0) + column;
  return text.slice(0, offset(location.start)) + replacement + text.slice(offset(location.end));
}
