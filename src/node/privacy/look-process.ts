import type { Problem } from "../../engine/problem.ts";
import { answerProcess } from "../workers/answer-process.ts";
import { type Look, type Looked, lookThrough } from "./look-through.ts";

/** What a process is asked. */
export interface LookProcessTask {
  all: readonly Looked[];
  look: Look;
}

answerProcess(async function* ({ all, look }: LookProcessTask): AsyncGenerator<Problem[]> {
  for (const looked of all) yield await lookThrough(looked, look);
});
