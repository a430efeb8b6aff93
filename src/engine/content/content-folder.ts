/**
 * A folder with content, wherever it is: on a disk, in the memory of a browser. Paths begin in it
 * and use "/"; "" is the folder itself.
 */
export interface ContentFolder {
  /** As messages name what stands at a path. */
  show: (path: string) => string;
  /** What stands at a path; null for nothing. */
  kindOf: (path: string) => "file" | "folder" | null;
  /** The names of what a folder holds, in any order. Refuses (UserError) what cannot be read. */
  list: (path: string) => readonly { name: string; isFolder: boolean }[];
  /** The bytes of a file. Refuses (UserError) what cannot be read. */
  read: (path: string) => Uint8Array;
  /** Does what reads several files that belong together while nobody changes them; where absent, nobody can. */
  together?: <Result>(work: () => Result) => Result;
}

/** A folder in memory, for whoever has no disk: texts or bytes by path. */
export function memoryFolder(
  files: ReadonlyMap<string, string | Uint8Array>,
  name = "content",
): ContentFolder {
  const below = (path: string): string => (path === "" ? "" : `${path}/`);
  const listNames = (path: string): Map<string, boolean> => {
    const names = new Map<string, boolean>();
    for (const file of files.keys()) {
      if (!file.startsWith(below(path))) continue;
      const [first = "", ...rest] = file.slice(below(path).length).split("/");
      names.set(first, rest.length > 0);
    }
    return names;
  };
  return {
    show: (path) => (path === "" ? name : `${name}/${path}`),
    kindOf: (path) => {
      if (files.has(path)) return "file";
      return path === "" || listNames(path).size > 0 ? "folder" : null;
    },
    list: (path) => [...listNames(path)].map(([each, isFolder]) => ({ name: each, isFolder })),
    read: (path) => {
      const file = files.get(path);
      if (file === undefined) throw new Error(`No such file: ${path}`);
      return typeof file === "string" ? new TextEncoder().encode(file) : file;
    },
  };
}
