import { countNouns } from "../../engine/russian/plural.ts";
import type { Published } from "../../node/output/outputs.ts";
import type { Parts } from "../../node/parts/read-parts.ts";
import { tellKept, tellOutdated } from "../tell-kept.ts";
import type { Terminal } from "../terminal.ts";

interface Merged {
  parts: Parts;
  /** The files of the report. */
  names: readonly string[];
  published: readonly Published[];
  out: string;
  site: string;
  report: string;
  quiet: boolean;
}

/** Tells what was put where, and whose documents are the former ones. */
export function tellMerged(terminal: Terminal, merged: Merged): void {
  const { parts, published, quiet } = merged;
  const failed = parts.documents.flatMap(({ part }) => part.failed);
  const told = failed.length === 0 ? "" : `${tellFailed(failed)}\n`;
  if (quiet) terminal.err(told + tellOutdated(published));
  else terminal.out(`${tellKept(published)}${told}${summary(merged)}`);
}

/** More names would push the result itself out of sight. */
const most = 20;

function tellFailed(failed: readonly string[]): string {
  const names = failed.slice(0, most).join(", ");
  const rest = failed.length > most ? ` и ещё ${failed.length - most}` : "";
  return `Не сделаны (прежние документы, если они были, остались): ${names}${rest}.`;
}

function summary({ parts: { documents, reports }, names, out, site, report }: Merged): string {
  const parts = documents.length > 0 ? documents : reports;
  const ids = parts.flatMap(({ part }) => part.organizations);
  const files = documents.reduce((sum, { part }) => sum + part.files.length, 0);
  const lines = [
    `Соединено: ${countNouns(parts.length, ["часть", "части", "частей"])}, ${countNouns(ids.length, ["организация", "организации", "организаций"])}.`,
    ...(documents.length > 0
      ? [`Документы: ${out} (${countNouns(files, ["файл", "файла", "файлов"])}).`]
      : []),
    ...(documents.some(({ part }) => part.site)
      ? [`Сайт: ${site} (откройте ${site}/index.html).`]
      : []),
    ...(reports.length > 0 ? [`Отчёт: ${report} (${names.join(", ")}).`] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
