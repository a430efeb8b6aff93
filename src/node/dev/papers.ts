import { isError, type Problem, UserError } from "../../engine/problem.ts";
import type { Content } from "../../engine/content/open-content.ts";
import type { Writers } from "../../engine/writers/index.ts";
import { make } from "../../index.ts";

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

/** Makes papers when they are asked for, and anew after `forget`. Holds one making an organization. */
export interface PaperMaker {
  forget: () => void;
  of: (organization: string) => Promise<Papers>;
}

export function openPapers(open: () => Content, writers: Writers): PaperMaker {
  const good = new Map<string, readonly Paper[]>();
  const now = new Map<string, Promise<Papers>>();
  const makeNow = async (organization: string): Promise<Papers> => {
    const { papers, problems } = await makePapers(open, writers, organization);
    if (papers) good.set(organization, papers);
    return { papers: papers ?? good.get(organization) ?? [], problems, isCurrent: papers !== null };
  };
  return {
    forget: () => {
      now.clear();
    },
    of: (organization) => {
      const made = now.get(organization) ?? makeNow(organization);
      now.set(organization, made);
      return made;
    },
  };
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
