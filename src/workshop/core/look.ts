import type { Look as DeskLook, Problem, Writers } from "../../index.ts";
import { describePaper, type Paper } from "./paper.ts";

/** What the page shows after a change. */
export interface Shown {
  /** The short name of the organization; its id where the data do not hold. */
  name: string;
  problems: Problem[];
  /** Of the kinds that were asked for; empty where the data do not hold. */
  papers: Paper[];
  /** The paper that was asked for as an HTML page; null where it could not be made. */
  html: string | null;
}

/** What a look at the organization found, with one paper (null: with none) to be seen. */
export async function tellLook(
  { name, problems, documents }: DeskLook,
  paper: string | null,
  writers: Writers,
): Promise<Shown> {
  const described = documents.map((document) => ({ ...document, files: [] }));
  const shown = described.find((document) => document.name === paper);
  const html = shown ? new TextDecoder().decode(await writers.html(shown.tree)) : null;
  return { name, problems, papers: described.map(describePaper), html };
}
