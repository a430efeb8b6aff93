import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../../index.ts";
import type { Given } from "../core/open-core.ts";
import type { Paper } from "../core/paper.ts";
import { type Client, CoreTrouble } from "../state/client.ts";

/** What the generator says of the data as they are now. */
export interface Looked {
  name: string;
  problems: readonly Problem[];
  papers: readonly Paper[];
  /** The last good state of the paper that is looked at, and whether it is of now. */
  paper: { name: string; html: string; isCurrent: boolean } | null;
  /** Whether the paper has blanks where data are missing or wrong. */
  isDraft: boolean;
  /** A mistake of the program; null while there is none. */
  trouble: string | null;
  /** Whether the answer is about the latest data. */
  isSettled: boolean;
}

const nothing: Looked = {
  ...{ name: "", problems: [], papers: [], paper: null },
  ...{ isDraft: false, trouble: null, isSettled: false },
};

/**
 * Looks at the data after each change: first at the paper that is seen, then, if nobody types on, at
 * all of them. One question at a time; what became old in the meantime is not asked. Unless a paper
 * was chosen, the first is seen.
 */
export function useLook(client: Client, given: Given, chosen: string | null): Looked {
  const [looked, setLooked] = useState(nothing);
  const latest = useRef<object>(given);
  const papers = useRef(looked.papers);
  papers.current = looked.papers;
  const working = useRef<Promise<void>>(Promise.resolve());
  const { files, organization, day } = given;
  // At once: the other kind of effect waits for a frame.
  useLayoutEffect(() => {
    const mine = { files, organization, day };
    latest.current = mine;
    const isOld = () => latest.current !== mine;
    const run = async (): Promise<void> => {
      if (isOld()) return;
      const seen = choose(papers.current, chosen);
      if (seen) {
        const { name: paper, kind } = seen;
        const { html, isDraft } = await client.look({ ...mine, paper, kinds: [kind] });
        setLooked((before) => ({
          ...before,
          ...{ isSettled: false, isDraft, paper: showPaper(before, paper, html) },
        }));
      }
      if (isOld()) return;
      const all = await client.look({ ...mine, paper: seen?.name ?? null, kinds: [] });
      const paper = all.html === null ? (seen ?? choose(all.papers, chosen)) : seen;
      const html = all.html ?? (await first(client, mine, seen ? undefined : paper));
      setLooked((before) => ({
        ...{ name: all.name, problems: all.problems, isDraft: all.isDraft, trouble: null },
        papers: all.papers.length > 0 ? all.papers : before.papers,
        paper: showPaper(before, paper?.name ?? null, html),
        isSettled: !isOld(),
      }));
    };
    working.current = working.current.then(run).catch((error: unknown) => {
      setLooked((before) => ({ ...before, ...tellTrouble(error) }));
    });
  }, [client, files, organization, day, chosen]);
  return looked;
}

/** What the whole work is about is seen first. */
const mainPaper = "regulation";

function choose(papers: readonly Paper[], chosen: string | null): Paper | undefined {
  return (
    papers.find(({ name }) => name === chosen) ??
    papers.find(({ kind }) => kind === mainPaper) ??
    papers[0]
  );
}

/** When the page opens nobody knows yet which papers there are. */
async function first(
  client: Client,
  given: Given,
  paper: Paper | undefined,
): Promise<string | null> {
  if (!paper) return null;
  const { name, kind } = paper;
  return (await client.look({ ...given, paper: name, kinds: [kind] })).html;
}

/** A paper that cannot be made now is shown as it was. */
function showPaper({ paper }: Looked, name: string | null, html: string | null): Looked["paper"] {
  if (name === null) return null;
  if (html !== null) return { name, html, isCurrent: true };
  return paper?.name === name ? { ...paper, isCurrent: false } : null;
}

/** What is wrong with the user's own files is told in the words of the core. */
function tellTrouble(error: unknown): Pick<Looked, "trouble" | "isSettled"> {
  const message = error instanceof Error ? error.message : String(error);
  const isOfUser = error instanceof CoreTrouble && error.isOfUser;
  return { trouble: isOfUser ? message : `Ошибка программы: ${message}`, isSettled: true };
}
