import { createRecent, type Recent } from "../base/recent.ts";
import type { Source } from "../base/source.ts";
import type { Problem } from "../problem.ts";
import type { Parts } from "../text/compile/surroundings.ts";
import type { Roots } from "../text/parse/parse-text.ts";
import { type DocumentText, type Judge, openDocument, openPart, type Read } from "./open-text.ts";

/** Texts of documents by kind. */
export type DocumentTexts = ReadonlyMap<string, DocumentText>;

/** Collects the problems of reading texts; a text without sound settings is left out. */
export interface TextReader {
  readDocuments: (sources: ReadonlyMap<string, Source>, parts: Parts) => DocumentTexts;
  readParts: (sources: ReadonlyMap<string, Source>) => Parts;
  problems: Problem[];
}

/**
 * Reads texts, each file once, and checks the settings of documents. Where compliance
 * is judged, the rules on texts are asked too, those of the package with them. `lists` are those for
 * whose members a document may be repeated; texts that were parsed before are `known`.
 */
export function createTextReader(used: Judge, isJudged: boolean, known?: Roots): TextReader {
  const problems: Problem[] = [];
  const recent = recentOf(used);
  const tell = <Value>({ value, problems: found }: Read<Value>): Value => {
    problems.push(...found);
    return value;
  };
  const readDocument = (source: Source, parts: Parts): DocumentText[] =>
    tell(
      recent
        .documents(parts)
        .recall(keyOf(isJudged, source), () =>
          openDocument(source, { used, isJudged, known, parts }),
        ),
    );
  const readAll = (sources: ReadonlyMap<string, Source>): Read<Parts> => {
    const opened = mapSources(sources, (source) => [openPart(source, { used, isJudged, known })]);
    return {
      value: new Map(Array.from(opened, ([name, { value }]) => [name, value])),
      problems: [...opened.values()].flatMap((part) => part.problems),
    };
  };
  return {
    readDocuments: (sources, parts) => mapSources(sources, (source) => readDocument(source, parts)),
    readParts: (sources) =>
      tell(recent.parts.recall(keyOf(isJudged, [...sources]), () => readAll(sources))),
    problems,
  };
}

/** What was read last: it follows from the judge, the text and, of a document, the very parts. */
interface RecentTexts {
  parts: Recent<Read<Parts>>;
  documents: (parts: Parts) => Recent<Read<DocumentText[]>>;
}

const recentTexts = new WeakMap<Judge, RecentTexts>();

function recentOf(used: Judge): RecentTexts {
  const before = recentTexts.get(used);
  if (before) return before;
  const byParts = new WeakMap<Parts, Recent<Read<DocumentText[]>>>();
  const recent: RecentTexts = {
    parts: createRecent(4),
    documents: (parts) => {
      // The documents that come with the program, judged and not.
      const documents = byParts.get(parts) ?? createRecent(80);
      byParts.set(parts, documents);
      return documents;
    },
  };
  recentTexts.set(used, recent);
  return recent;
}

function keyOf(isJudged: boolean, sources: unknown): string {
  return JSON.stringify([isJudged, sources]);
}

/** Gives each source what is made of it, if anything is. */
function mapSources<Value>(
  sources: ReadonlyMap<string, Source>,
  make: (source: Source) => Value[],
): Map<string, Value> {
  return new Map(
    [...sources].flatMap(([name, source]) =>
      make(source).map((value): [string, Value] => [name, value]),
    ),
  );
}
