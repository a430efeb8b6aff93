import { type Files, isSameFile } from "../core/files.ts";
import { type FolderPlace, isKept } from "./open-file.ts";

/** What is asked of a file of the disk. */
export interface DiskFile {
  kind: "file";
  name: string;
  getFile: () => Promise<Blob>;
  createWritable: () => Promise<{
    write: (data: string | Uint8Array<ArrayBuffer>) => Promise<void>;
    close: () => Promise<void>;
  }>;
}

/** What is asked of a folder of the disk: `FileSystemDirectoryHandle` of browsers is one. */
export interface DiskFolder {
  kind: "directory";
  name: string;
  values: () => AsyncIterable<{ kind: string; name: string }>;
  getDirectoryHandle: (name: string, options?: { create: boolean }) => Promise<DiskFolder>;
  getFileHandle: (name: string, options?: { create: boolean }) => Promise<DiskFile>;
  removeEntry: (name: string) => Promise<void>;
}

/** A folder of the disk that the person has let the page into, and what this page knows of it. */
export interface OpenedFolder {
  /** Null after closing: kept in the browser's store a folder makes some of them fall when it is read. */
  handle: DiskFolder | null;
  place: FolderPlace;
  /** The files as they were when they were read or written last. */
  base: Files;
}

/** What came of writing: how many files, or words on why none was touched. */
export type Written = { count: number; base: Files } | { refusal: string };

/** Data are a few hundred files; with more it is a whole disk that was chosen by mistake. */
const mostFiles = 20_000;

/** Folders of programs, not of data. */
const passedOver = new Set(["node_modules", "__MACOSX"]);

/**
 * The data files below a folder, by their ways from its own name on; null where there are too many
 * files around them.
 */
export async function readFolder(handle: DiskFolder): Promise<Map<string, Uint8Array> | null> {
  const found = new Map<string, Uint8Array>();
  let seen = 0;
  const read = async (folder: DiskFolder, way: string): Promise<void> => {
    for await (const each of folder.values()) {
      if (++seen > mostFiles) return;
      const path = `${way}/${each.name}`.normalize("NFC");
      if (each.kind === "directory") {
        const isPassedOver = each.name.startsWith(".") || passedOver.has(each.name);
        if (!isPassedOver) await read(await folder.getDirectoryHandle(each.name), path);
      } else if (isKept(path))
        found.set(path, await bytesOf(await folder.getFileHandle(each.name)));
    }
  };
  await read(handle, handle.name.normalize("NFC"));
  return seen > mostFiles ? null : found;
}

/** The same of what a browser hands over that shows folders only for reading. */
export async function readPicked(picked: readonly File[]): Promise<Map<string, Uint8Array> | null> {
  if (picked.length > mostFiles) return null;
  const found = new Map<string, Uint8Array>();
  for (const file of picked) {
    const path = file.webkitRelativePath.normalize("NFC");
    const isPassedOver = path.split("/").some((step) => passedOver.has(step));
    if (isKept(path) && !isPassedOver) found.set(path, new Uint8Array(await file.arrayBuffer()));
  }
  return found;
}

/**
 * Writes the files that have changed, and takes away those that are gone. What somebody else has
 * changed on the disk meanwhile is not written over: then nothing is.
 */
export async function writeFolder(
  { place, base }: Omit<OpenedFolder, "handle">,
  handle: DiskFolder,
  files: Files,
): Promise<Written> {
  const there = new Map<string, Uint8Array | undefined>();
  for (const path of new Set([...Object.keys(base), ...Object.keys(files)]))
    there.set(path, await readAt(handle, stepsOf(path, place)));
  // Where nothing of it lies, it is a new place, whatever was opened before.
  const known = [...there.values()].every((found) => found === undefined) ? {} : base;
  const others = [...there].filter(([path, found]) => !isSameFile(found, files[path]));
  const foreign = others.flatMap(([path, found]) => (isSameFile(found, known[path]) ? [] : [path]));
  const changed = others.map(([path]) => path);
  if (foreign.length > 0) return { refusal: refuse(handle.name, foreign, place) };
  for (const path of changed) await writeAt(handle, stepsOf(path, place), files[path]);
  return { count: changed.length, base: files };
}

function refuse(name: string, foreign: readonly string[], place: FolderPlace): string {
  const ways = foreign.map((path) => stepsOf(path, place).join("/"));
  return `Ничего не записано: в папке «${name}» лежит не то, что здесь открывали (${ways.join(", ")}). Её изменили в другом месте или это папка другой организации. Чтобы ничего не потерять, сохраните данные в файл, откройте папку заново и сравните.`;
}

/** The steps from the folder to a file; its own name is none of them. */
function stepsOf(path: string, { prefix, instead }: FolderPlace): string[] {
  const rest = path.startsWith(instead) ? path.slice(instead.length) : path;
  return `${prefix}${rest}`.split("/").slice(1);
}

async function readAt(
  folder: DiskFolder,
  steps: readonly string[],
): Promise<Uint8Array | undefined> {
  const [name = "", ...others] = steps.toReversed();
  try {
    let at = folder;
    for (const step of others.toReversed()) at = await at.getDirectoryHandle(step);
    return await bytesOf(await at.getFileHandle(name));
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return undefined;
    throw error;
  }
}

/** The browser puts the new file in the place of the old one when it is whole. */
async function writeAt(
  folder: DiskFolder,
  steps: readonly string[],
  file: Files[string] | undefined,
): Promise<void> {
  const [name = "", ...others] = steps.toReversed();
  let at = folder;
  for (const step of others.toReversed()) at = await at.getDirectoryHandle(step, { create: true });
  if (file === undefined) {
    await at.removeEntry(name);
    return;
  }
  const writing = await (await at.getFileHandle(name, { create: true })).createWritable();
  await writing.write(typeof file === "string" ? file : new Uint8Array(file));
  await writing.close();
}

async function bytesOf(handle: DiskFile): Promise<Uint8Array> {
  return new Uint8Array(await (await handle.getFile()).arrayBuffer());
}
