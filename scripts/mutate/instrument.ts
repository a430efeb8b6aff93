import { type InstrumentResult, Instrumenter } from "@stryker-mutator/instrumenter";

export type Mutant = InstrumentResult["mutants"][number];

/** What stands before the place of a mutant, what stands there, and what behind it. */
export function cutOut(text: string, { location }: Mutant): [string, string, string] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  // Stryker counts both lines and columns from 0.
  const [start = 0, end = 0] = [location.start, location.end].map(
    ({ line, column }) => (starts[line] ?? 0) + column,
  );
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

/** A source file, and the same with all of its mutants, each behind a switch. */
export interface Instrumented {
  file: string;
  text: string;
  instrumented: string;
  mutants: readonly Mutant[];
}

/**
 * What describes a rule: no test is to repeat it. Its id is a matter of examples.test.ts, and what it
 * reads of the compiler.
 */
const prose: ReadonlySet<string> = new Set([
  ...["id", "title", "why", "source", "mend", "bad", "good"],
  ...["severity", "about", "reads"],
]);

const silent = (): void => undefined;
const never = (): boolean => false;

const instrumenter = new Instrumenter({
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
  ...{ isTraceEnabled: never, isDebugEnabled: never, isInfoEnabled: never },
  ...{ isWarnEnabled: never, isErrorEnabled: never, isFatalEnabled: never },
});

/**
 * Puts every mutant that Stryker knows into files, each with an id of its own; which is on, a
 * global tells (see switch.ts).
 */
export async function instrument(
  sources: readonly { file: string; text: string }[],
): Promise<Instrumented[]> {
  const { files, mutants } = await instrumenter.instrument(
    sources.map(({ file, text }) => ({ name: file, content: text, mutate: true })),
    {
      plugins: null,
      excludedMutations: [],
      ignorers: [{ shouldIgnore: (path) => (isProse(path) ? "prose" : undefined) }],
    },
  );
  return sources.map(({ file, text }, index) => {
    const own = mutants.filter(({ fileName }) => fileName === file);
    const content = own.filter(isBroken).reduce(withoutMutant, files[index]?.content ?? text);
    return {
      ...{ file, text, instrumented: `// @ts-nocheck\n${content}` },
      mutants: own.filter(
        (mutant) => mutant.status === undefined && !isBroken(mutant) && saysSomething(text, mutant),
      ),
    };
  });
}

/** A pattern that is none, as «\\V» of «\\v»: with it the whole file could not be loaded. */
function isBroken({ mutatorName, replacement }: Mutant): boolean {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(replacement) ?? [];
  if (mutatorName !== "Regex" || source === undefined) return false;
  try {
    return new RegExp(source, flags).source === "";
  } catch {
    return true;
  }
}

function withoutMutant(content: string, { replacement }: Mutant): string {
  return content.replaceAll(replacement, () => "/(?:)/");
}

/**
 * Left out are the words of a sentence, which nobody is to repeat in a test (that it is told, and of
 * what, the mutants around it ask), and the text that stands in for what the compiler thinks may be
 * absent, but is not: `const [first = ""] = parts`.
 */
function saysSomething(text: string, mutant: Mutant): boolean {
  if (mutant.mutatorName !== "StringLiteral") return true;
  const [before, literal] = cutOut(text, mutant);
  return !/[а-яё][^а-яё]*\s|\s[^а-яё]*[а-яё]/i.test(literal) && !isStandIn(before, literal);
}

function isStandIn(before: string, literal: string): boolean {
  return literal === '""' && /(?:\?\?|[{[,]\s*[\w$]+(?:: [\w$]+)? =)\s*$/.test(before);
}

/** Whether a node of the syntax tree is such a property of an object with an id. */
function isProse(path: object): boolean {
  const node: unknown = "node" in path ? path.node : null;
  const key = read(node, "key");
  return (
    read(node, "type") === "ObjectProperty" &&
    prose.has(String(read(key, "name"))) &&
    isDescription("parent" in path ? path.parent : null)
  );
}

function isDescription(object: unknown): boolean {
  const properties = read(object, "properties");
  const names = Array.isArray(properties)
    ? properties.map((property) => read(read(property, "key"), "name"))
    : [];
  return names.includes("title") && names.includes("why");
}

function read(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
