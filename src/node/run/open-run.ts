import type { Common } from "../../engine/check/open-common.ts";
import { type CommonFiles, type Content, listSources } from "../../engine/content/open-content.ts";
import { unfinished } from "../../engine/documents/create-interpreter.ts";
import { openPipeline, type OrganizationResult } from "../../engine/pipeline.ts";
import { isShown } from "../../engine/site/is-shown.ts";
import { printed } from "../../engine/documents/printed.ts";
import { parseTexts, type Roots } from "../../engine/text/parse/parse-text.ts";
import type { Writers } from "../../engine/writers/index.ts";
import { defaultPackage } from "../../packages/default-package.ts";
import { type FormerWriters, openFormerWriters } from "../cache/former-files.ts";
import type { KnownCommon } from "../cache/known-common.ts";
import { sumContent } from "../cache/sum-content.ts";
import type { TextCache } from "../cache/text-cache.ts";
import { openDiskContent } from "../input/open-disk-content.ts";
import { openWriters } from "../input/open-writers.ts";
import { breathe } from "../output/interruption.ts";
import type { MadeFiles, Output, Outcome, Task } from "./task.ts";

/** The work on the organizations of a task, one after another. */
export interface Run {
  common: Pick<Common, "settings" | "problems" | "documents" | "sources" | "reference"> &
    Pick<KnownCommon, "privateFields">;
  run: (organizations: Iterable<string>) => AsyncGenerator<Outcome>;
}

/**
 * Does the work in this thread: the pipeline from the disk to the disk. The content may be open
 * already, and texts parsed.
 */
export async function openRun(
  task: Task,
  known?: Roots,
  content: Content = openDiskContent(task.content),
): Promise<Run> {
  const { documents, day = null, asOf = null, output, sums, kept = [] } = task;
  const opened = output && (await openWriters());
  const former = opened && output.former ? openFormerWriters(opened, output.former) : null;
  const writers = former?.writers ?? opened;
  const writeFiles = output && (await openWriting(output, former));
  const summed = sums ? sumContent(content, sums) : { content, keyOf: () => null };
  const { common, run } = openPipeline(summed.content, {
    package: defaultPackage,
    ...{ day, asOf, documents },
    finish: writers ? printed(writers.countPages) : unfinished,
    writing: output && writers && writingOf(output, writers),
    kept: new Set(kept),
    ...(known && { known }),
  });
  return {
    common: { ...common, privateFields: defaultPackage.internalFields },
    run: async function* (organizations) {
      for await (const result of run(telling(organizations, former))) {
        await breathe();
        const { id } = result.files;
        const write = kept.includes(id) ? null : writeFiles;
        yield tellOutcome(result, write, summed.keyOf(id));
      }
    },
  };
}

function writingOf({ formats, onlySite = false }: Output, writers: Writers) {
  return { formats, writers, ...(onlySite && { isWanted: isShown }) };
}

/** Parses the texts that all organizations share, for all threads, as far as no cache knows them. */
export function parseCommonTexts(
  { documents, parts }: CommonFiles,
  texts: TextCache | null = null,
): Roots {
  const sources = [...documents.values(), ...parts.values()];
  return texts ? texts.parse(sources, parseTexts) : parseTexts(sources);
}

/** The same organizations; tells writers of each before its documents are written. */
function* telling(organizations: Iterable<string>, former: FormerWriters | null) {
  for (const id of organizations) {
    former?.begin(id);
    yield id;
  }
}

/** Writes the files of an organization that has no mistakes. */
type WriteFiles = (result: OrganizationResult) => MadeFiles | null;

/** Loaded when needed: what writes takes long to load, and checking does not need it. */
async function openWriting(output: Output, former: FormerWriters | null): Promise<WriteFiles> {
  const { writeFiles } = await import("./write-files.ts");
  return (result) => writeFiles(result, output, former?.written() ?? []);
}

function tellOutcome(
  result: OrganizationResult,
  writeFiles: WriteFiles | null,
  key: string | null,
): Outcome {
  const { files, problems, internal, isStopped } = result;
  return {
    id: files.id,
    ...{ problems, internal: [...internal] },
    // A signed document may have no text any more.
    ownKinds: [...new Set([...files.texts.keys(), ...sealedKinds(result)])],
    sources: [
      ...listSources([files.data, files.texts]),
      ...(files.defaults ?? []).map(({ path }) => path),
    ],
    made: writeFiles && !isStopped ? writeFiles(result) : null,
    ...{ isStopped, key },
  };
}

/** The kinds of what was sealed. */
function sealedKinds({ documents }: OrganizationResult): string[] {
  return documents.filter(({ record }) => record?.sealed).map(({ tree }) => tree.properties.kind);
}
