import { isError, type Problem, UserError } from "../../engine/problem.ts";
import type { Content } from "../../engine/content/open-content.ts";
import type { Writers } from "../../engine/writers/index.ts";
import { make } from "../../index.ts";
import type { Concerned } from "./find-concerned.ts";

/** A document as a page. */
export interface Paper {
  name: string;
  title: string;
  isInternal: boolean;
  html: Uint8Array;
}

/** What an organization has now, and what is wrong; with mistakes, its papers are the last good ones. */
export interface Papers {
  papers: readonly Paper[];
  problems: readonly Problem[];
  /** Whether the papers are those of the data as they are. */
  isCurrent: boolean;
}

/**
 * Makes papers when they are asked for, and anew after `forget`. Holds one making of each of the
 * organizations that were asked for last.
 */
export interface PaperMaker {
  forget: (concerned: Concerned) => void;
  of: (organization: string) => Promise<Papers>;
}

/** Papers of one are almost a megabyte; nobody looks at more at a time. */
const most = 24;

export function openPapers(open: () => Content, writers: Writers): PaperMaker {
  const good = new Map<string, readonly Paper[]>();
  const now = new Map<string, Promise<Papers>>();
  const start = (organization: string): Promise<Papers> => {
    const making = makePapers(open, writers, organization).then(({ papers, problems }): Papers => {
      // What was begun before the last change is no longer good.
      if (papers && now.get(organization) === making) keep(good, organization, papers);
      const shown = papers ?? good.get(organization) ?? [];
      return { papers: shown, problems, isCurrent: papers !== null };
    });
    return making;
  };
  return {
    forget: (concerned) => {
      for (const id of concerned ?? [...now.keys()]) now.delete(id);
    },
    of: (organization) => {
      const made = now.get(organization) ?? start(organization);
      keep(now, organization, made);
      return made;
    },
  };
}

/** As the last of those that were asked for; the first of too many goes. */
function keep<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

/** Null for papers that the mistakes keep from being made. */
async function makePapers(
  open: () => Content,
  writers: Writers,
  organization: string,
): Promise<{ papers: Paper[] | null; problems: readonly Problem[] }> {
  try {
    const { countPages } = writers;
    for await (const made of make(open(), { organizations: [organization], countPages })) {
      const problems = made.problems.filter(isError);
      if (problems.length > 0 || !made.subject) return { papers: null, problems };
      const papers: Paper[] = [];
      for (const { name, tree, settings } of made.documents)
        papers.push({
          ...{ name, title: tree.properties.title, isInternal: settings.audience === "internal" },
          html: await writers.html(tree),
        });
      return { papers, problems };
    }
    return { papers: null, problems: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { papers: null, problems: error.problems };
  }
}
