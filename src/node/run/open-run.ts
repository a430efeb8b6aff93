import type { Common } from "../../engine/check/open-common.ts";
import type { CommonFiles, Content, OrganizationFiles } from "../../engine/content/open-content.ts";
import { unfinished } from "../../engine/documents/create-interpreter.ts";
import { changedFiles, signaturesOf } from "../../engine/documents/signatures.ts";
import { openPipeline, type OrganizationResult } from "../../engine/pipeline.ts";
import { isError } from "../../engine/problem.ts";
import { printed } from "../../engine/documents/printed.ts";
import { siteOrganization } from "../../engine/site/site-organization.ts";
import { parseTexts, type Roots } from "../../engine/text/parse/parse-text.ts";
import { sferum } from "../../packages/sferum/package.ts";
import { openDiskContent } from "../input/open-disk-content.ts";
import { openWriters } from "../input/open-writers.ts";
import { writeStaged } from "../output/outputs.ts";
import type { MadeFiles, Output, Outcome, Task } from "./task.ts";

/** The work on the organizations of a task, one after another. */
export interface Run {
  common: Pick<Common, "settings" | "problems" | "documents">;
  run: (organizations: Iterable<string>) => AsyncGenerator<Outcome>;
}

/** Does the work in this thread: the pipeline from the disk to the disk. */
export async function openRun(task: Task, known?: Roots): Promise<Run> {
  const { content, documents, day = null, output } = task;
  const writers = output && (await openWriters());
  const { common, run } = openPipeline(openDiskContent(content), {
    package: sferum,
    ...{ day, documents },
    finish: writers ? printed(writers.countPages) : unfinished,
    writing: output && writers && { formats: output.formats, writers },
    ...(known && { known }),
  });
  return {
    common,
    run: async function* (organizations) {
      for await (const result of run(organizations)) yield tellOutcome(result, output);
    },
  };
}

/** Parses the texts that all organizations share, for all threads. */
export function parseCommonTexts({ documents, parts }: CommonFiles): Roots {
  return parseTexts([...documents.values(), ...parts.values()]);
}

/** The files that are read for all organizations, as problems name them. */
export function listCommonSources(content: Content): string[] {
  const { settings, reference, documents, parts } = content.readCommon();
  const sources = [reference.data, documents, parts].flatMap((each) => [...each.values()]);
  return [...(settings ? [settings] : []), ...sources].map(({ path }) => path);
}

function tellOutcome(result: OrganizationResult, output: Output | null): Outcome {
  const { files, problems } = result;
  return {
    id: files.id,
    problems,
    ownKinds: [...files.texts.keys()],
    sources: listSources(files),
    made: output && !problems.some(isError) ? writeFiles(result, output) : null,
  };
}

function listSources({ data, texts }: OrganizationFiles): string[] {
  return [...data.values(), ...texts.values()].map(({ path }) => path);
}

function writeFiles(
  { files: { id, signatures }, subject, documents, findLocation }: OrganizationResult,
  { folder, withSite }: Output,
): MadeFiles | null {
  if (!subject) return null;
  const files = documents.flatMap((document) => document.files);
  for (const { name, bytes } of [...files, ...signaturesOf(documents, signatures)])
    writeStaged(folder, `${id}/${name}`, bytes);
  return {
    id,
    kinds: [...new Set(documents.map(({ tree }) => tree.properties.kind))],
    files: files.length,
    site: withSite ? siteOrganization(subject, documents) : null,
    problems: changedFiles(documents, findLocation),
    internal: [...subject.internal],
  };
}
