import { answerProcess } from "../../node/workers/answer-process.ts";
import { makePages, type PagesToMake } from "../make-pages.ts";

answerProcess(async function* (pages: PagesToMake): AsyncGenerator<never> {
  await makePages(pages);
  yield* [];
});
