import { existsSync, lstatSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

import { UserError } from "../../engine/problem.ts";
import { sferum } from "../../index.ts";
import { refuseOutside } from "../input/read-disk.ts";
import { type AnyChange, writeData } from "../output/write-data.ts";
import { decodeText, versionOf } from "./data-files.ts";

/** A file as an editor wants it, and the state that it knew; null for no file. */
export interface WantedChange {
  /** In the content folder. */
  path: string;
  version: string | null;
  text: string | null;
}

/** What became of changes: versions by path, or nothing was written and words say why. */
export type Saved =
  | { versions: Record<string, string | null> }
  /** `conflicts` are the files that are other on the disk than the editor knew. */
  | { refusal: string; conflicts?: string[] };

/** Where an editor may write. */
export interface Writable {
  content: string;
  /** The path of the organization's folder in it. */
  place: string;
  /** Files that came into being by the editor: it may take them away, others it may not. */
  made: Set<string>;
}

/** Bytes; a data file of a large school is a fiftieth of it. */
export const longest = 2_000_000;

/** The names of the files that an organization may have. */
export const dataFiles: readonly string[] = Object.keys(sferum.definition.data).map(
  (name) => `${name}.yaml`,
);

/**
 * Writes data files of one organization: all or none, only those that are still as the editor knew
 * them, and only in its own folder, wherever links may lead.
 */
export function saveData(where: Writable, wanted: readonly WantedChange[]): Saved {
  const changes: AnyChange[] = [];
  const conflicts: string[] = [];
  try {
    for (const change of wanted) {
      const refusal = refuseChange(where, change);
      if (refusal !== null) return { refusal };
      const path = join(where.content, change.path);
      const bytes = existsSync(path) ? readFileSync(path) : null;
      if ((bytes && versionOf(bytes)) !== change.version) conflicts.push(change.path);
      else changes.push(changeOf(path, bytes, change.text));
    }
    if (conflicts.length > 0) return { refusal: tellConflicts(conflicts), conflicts };
    writeData(where.content, changes);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refusal: tellDisk(error) };
  }
  return { versions: remember(where, wanted) };
}

/** Null for a change that may be made. */
function refuseChange(where: Writable, { path, text }: WantedChange): string | null {
  const name = path.slice(where.place.length + 1);
  if (path !== `${where.place}/${name}` || !dataFiles.includes(name))
    return `Файл «${path}» отсюда не меняют: записать можно только данные этой организации (${dataFiles.join(", ")}).`;
  if (text === null && !where.made.has(path))
    return `Файл «${path}» отсюда не удалить: он был здесь до вас. Если он не нужен, удалите его сами.`;
  if (text !== null && Buffer.byteLength(text) > longest)
    return `Файл «${path}» стал слишком велик: больше ${longest / 1_000_000} МБ данных об одной организации не бывает.`;
  return refusePlace(where, path);
}

/** A link may stand in the place of a folder or of the file itself. */
function refusePlace({ content, place }: Writable, path: string): string | null {
  refuseOutside(content, join(content, place));
  const file = join(content, path);
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats && !stats.isFile())
    return `Вместо файла «${path}» стоит ссылка или папка: записанное попало бы в другое место.`;
  const bytes = stats ? readFileSync(file) : new Uint8Array();
  return decodeText(bytes) === null
    ? `Файл «${path}» записан не в UTF-8. Откройте его в редакторе и сохраните в UTF-8, тогда его можно будет менять здесь.`
    : null;
}

function changeOf(path: string, bytes: Uint8Array | null, text: string | null): AnyChange {
  const before = bytes && decodeText(bytes);
  // Through its real folder: what was looked at is what is written.
  const place = join(realpathSync.native(dirname(path)), path.slice(dirname(path).length + 1));
  return { path: place, before, after: text };
}

/** The versions of what now lies there: a byte order mark of the file may have stayed. */
function remember(
  { content, made }: Writable,
  wanted: readonly WantedChange[],
): Record<string, string | null> {
  const versions = wanted.map(({ path, version, text }): [string, string | null] => {
    if (version === null) made.add(path);
    if (text === null) made.delete(path);
    return [path, text === null ? null : versionOf(readFileSync(join(content, path)))];
  });
  return Object.fromEntries(versions);
}

function tellConflicts(paths: readonly string[]): string {
  const names = paths.map((path) => `«${path}»`).join(", ");
  const [what, is] = paths.length > 1 ? ["Файлы", "их"] : ["Файл", "его"];
  return `${what} ${names} на диске уже другие: ${is} изменили в другой программе. Ваша правка не записана.`;
}

export function tellDisk({ problems: [problem] }: UserError): string {
  return `${problem?.message ?? ""} Проверьте, можно ли менять этот файл и не занят ли он другой программой.`.trim();
}
