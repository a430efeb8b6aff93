import { sferum } from "../../index.ts";
import { createMask } from "../../engine/reports/mask-private.ts";
import { makePrintable } from "../../engine/reports/printable.ts";
import { countNouns } from "../../engine/russian/plural.ts";
import { mendContent, type MendedContent } from "../../node/run/mend-content.ts";
import { writeData } from "../../node/output/write-data.ts";
import { tellDifferences } from "../tell-import.ts";
import type { Terminal } from "../terminal.ts";

interface MendOptions {
  fix: boolean;
  dryRun: boolean;
  format: string;
  output?: string;
}

/** `validate --fix`: mends what leaves nothing to decide; null where nobody asked for it. */
export async function mend(
  scope: Parameters<typeof mendContent>[0],
  day: string,
  { fix, dryRun }: MendOptions,
): Promise<MendedContent | null> {
  if (!fix && !dryRun) return null;
  const content = await mendContent(scope, day);
  if (!dryRun) writeData(scope.content, content.changes);
  return content;
}

/** What was mended, or would be; beside a report for programs it goes to the other stream. */
export function tellMended(
  { mended, changes }: MendedContent,
  internal: readonly string[],
  { dryRun, format, output }: MendOptions,
  terminal: Terminal,
): void {
  const isReportElsewhere = format === "pretty" && output === undefined;
  const say = isReportElsewhere ? terminal.out : terminal.err;
  const isPrivate = terminal.isPrivate === true;
  const hide = createMask({ values: internal, fields: sferum.internalFields });
  const mask = isPrivate ? (text: string): string => text : hide;
  if (changes.length === 0) {
    say("Исправлять нечего: ошибок, которые исправляются одним способом, нет.\n\n");
    return;
  }
  const lines = mended.map(
    ({ file, line, rule, repair }) => `  ${file}:${line} ${rule}: ${mask(repair?.label ?? "")}\n`,
  );
  const count = countNouns(mended.length, ["ошибка", "ошибки", "ошибок"]);
  const files = countNouns(changes.length, ["файл", "файла", "файлов"]);
  say(
    makePrintable(
      dryRun
        ? `${tellDifferences(changes, isPrivate)}${lines.join("")}Исправилось бы: ${count}, ${files}. Ничего не записано.\n\n`
        : `${lines.join("")}Исправлено: ${count}, ${files}.\n\n`,
    ),
  );
}
