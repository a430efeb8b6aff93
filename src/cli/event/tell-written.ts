import { sferum, type WrittenEvent } from "../../index.ts";
import type { Source } from "../../engine/base/source.ts";
import { createMask } from "../../engine/reports/mask-private.ts";
import { makePrintable } from "../../engine/reports/printable.ts";
import type { DataChange } from "../../node/output/write-data.ts";
import { tellDifferences } from "../tell-import.ts";
import type { Terminal } from "../terminal.ts";

/** What an event changes, with the texts as they are. */
export function changesOf(
  data: ReadonlyMap<string, Source>,
  files: ReadonlyMap<string, string>,
): DataChange[] {
  const texts = new Map([...data.values()].map(({ path, text }) => [path, text]));
  return [...files].map(([path, after]) => ({ path, before: texts.get(path) ?? null, after }));
}

/** What the changes were derived from besides: who has saved one of these meanwhile, changed the ground. */
export function unchangedOf(
  data: ReadonlyMap<string, Source>,
  files: ReadonlyMap<string, string>,
): DataChange[] {
  return [...data.values()]
    .filter(({ path }) => !files.has(path))
    .map(({ path, text }) => ({ path, before: text, after: text }));
}

/** What was written, or would be: in words, and as lines for who looks beforehand. */
export function tellWritten(
  { told, internal }: WrittenEvent,
  changes: readonly DataChange[],
  { dryRun, terminal }: { dryRun: boolean; terminal: Terminal },
): string {
  const isPrivate = terminal.isPrivate === true;
  const hide = createMask({ values: internal, fields: sferum.internalFields });
  const mask = isPrivate ? (text: string): string => text : hide;
  const words = told.map((line) => `  ${mask(line)}\n`).join("");
  if (dryRun)
    return makePrintable(
      `${tellDifferences(changes, isPrivate)}Записалось бы:\n${words}Ничего не записано.\n`,
    );
  const names = changes.map(({ path }) => `  ${path}\n`).join("");
  return makePrintable(`Записано:\n${words}Изменены файлы:\n${names}`);
}
