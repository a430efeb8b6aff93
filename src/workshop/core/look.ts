import type { Look as DeskLook, Problem, Writers } from "../../index.ts";
import { lookAtDraft, type Looking } from "../draft/look-at-draft.ts";
import { idOf } from "./files.ts";
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
  /** Whether the data have gaps or mistakes, and the paper has blanks in their places. */
  isDraft: boolean;
}

/** What a look at the organization found, with one paper (null: with none) to be seen. */
async function tellLook(
  { name, problems, documents }: DeskLook,
  paper: string | null,
  writers: Writers,
): Promise<Shown> {
  const described = documents.map((document) => ({ ...document, files: [] }));
  const shown = described.find((document) => document.name === paper);
  const html = shown ? new TextDecoder().decode(await writers.html(shown.tree)) : null;
  return { name, problems, papers: described.map(describePaper), html, isDraft: false };
}

/** A look at the data as they are; where they do not hold, at a draft with blanks. */
export async function lookAt(
  looking: Omit<Looking, "problems">,
  paper: string | null,
  writers: Writers,
): Promise<Shown> {
  const { given, kinds, desks } = looking;
  const look = await desks(given.files, given.day).look(idOf(given.organization), kinds);
  const { problems, subject } = look;
  const draft = subject === null ? await lookAtDraft({ ...looking, problems }) : null;
  if (!draft) return tellLook(look, paper, writers);
  const shown = await tellLook(draft.look, paper, writers);
  const html = shown.html === null ? null : draft.show(shown.html);
  return { ...shown, name: look.name, problems, html, isDraft: true };
}
