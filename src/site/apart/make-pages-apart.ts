import { askProcess } from "../../node/workers/ask-process.ts";
import { makePages, type PagesToMake } from "../make-pages.ts";
import { preparePages } from "../pages-program/open-pages.ts";
import { drawnIn } from "../site-pages.ts";

/** The pages of so many are worth the start of a process. */
const numerous = 16;

/** Makes pages here, or many by a process of its own, which gives back the memory that they took. */
export async function makePagesApart(pages: PagesToMake, each = numerous): Promise<void> {
  const { data, scope } = pages;
  if (data.organizations.filter(drawnIn(scope)).length < each) {
    await makePages(pages);
    return;
  }
  // What may have to be compiled once takes as much memory as pages: not both at a time.
  await preparePages();
  for await (const _ of askProcess(start, pages).answers());
}

const start = new URL("start-site-process.js", import.meta.url);
