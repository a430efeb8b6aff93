import type { DiskFile, DiskFolder } from "../../../src/workshop/state/folder.ts";

/** A disk in memory. */
export interface FakeDisk {
  /** Of the folder that is chosen. */
  name: string;
  /** The texts of its files by their ways below it. */
  texts: () => Record<string, string>;
  put: (path: string, text: string) => void;
  take: (path: string) => void;
}

export function fakeDisk(name: string, texts: Readonly<Record<string, string>>): FakeDisk {
  const files = new Map(Object.entries(texts));
  return {
    name,
    texts: () => Object.fromEntries(files),
    put: (path, text) => void files.set(path, text),
    take: (path) => void files.delete(path),
  };
}

/** A folder of it as browsers show it. */
export function diskFolder(disk: FakeDisk, way = "", name = disk.name): DiskFolder {
  const below = (step = ""): string[] =>
    Object.keys(disk.texts()).filter((path) => path.startsWith(way + step));
  const isFile = (step: string): boolean => disk.texts()[way + step] !== undefined;
  return {
    ...{ kind: "directory", name },
    getDirectoryHandle: (step, { create } = { create: false }) =>
      create || below(`${step}/`).length > 0
        ? Promise.resolve(diskFolder(disk, `${way}${step}/`, step))
        : notFound(),
    getFileHandle: (step, { create } = { create: false }) =>
      create || isFile(step) ? Promise.resolve(diskFile(disk, way + step)) : notFound(),
    removeEntry: (step) => {
      disk.take(way + step);
      return Promise.resolve();
    },
    values: async function* list() {
      const steps = new Set(below().map((path) => path.slice(way.length).split("/")[0] ?? ""));
      for (const step of steps)
        yield await Promise.resolve({ kind: isFile(step) ? "file" : "directory", name: step });
    },
  };
}

function diskFile(disk: FakeDisk, path: string): DiskFile {
  return {
    ...{ kind: "file", name: path.split("/").at(-1) ?? "" },
    getFile: () => Promise.resolve(new Blob([disk.texts()[path] ?? ""])),
    createWritable: () => {
      let text = "";
      return Promise.resolve({
        write: (data) => {
          text += typeof data === "string" ? data : new TextDecoder().decode(data);
          return Promise.resolve();
        },
        close: () => {
          disk.put(path, text);
          return Promise.resolve();
        },
      });
    },
  };
}

function notFound(): Promise<never> {
  return Promise.reject(new DOMException("Not found", "NotFoundError"));
}
