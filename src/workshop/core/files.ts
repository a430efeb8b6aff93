import { strToU8 } from "fflate";

/** The files of a content folder by path, as the workshop keeps them: texts, and bytes of signed papers. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Where an organization lies in a content folder: it is called by the path of its folder among the
 * organizations, `solnyshko` or `pugachev/solnyshko`.
 */
export function folderOf(organization: string): string {
  return `organizations/${organization}/`;
}

/** The name of its folder, by which the generator knows it. */
export function idOf(organization: string): string {
  return organization.slice(organization.lastIndexOf("/") + 1);
}

/** The text of a file; "" where there is none. */
export function textOf(files: Files, path: string): string {
  const file = files[path];
  return typeof file === "string" ? file : "";
}

/** Whether two files have the same bytes, or there is neither. */
export function isSameFile(
  one: Files[string] | undefined,
  other: Files[string] | undefined,
): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (typeof one === "string" && typeof other === "string") return one === other;
  const [a, b] = [one, other].map((each) => (typeof each === "string" ? strToU8(each) : each));
  return a?.length === b?.length && (a?.every((byte, index) => byte === b?.[index]) ?? false);
}

/** Files with one of them changed, or without it. */
export function withFile(files: Files, path: string, text: string | null): Files {
  const others = Object.entries(files).filter(([each]) => each !== path);
  return Object.fromEntries(text === null ? others : [...others, [path, text]]);
}

/** Files with some of them as others have them. */
export function takeOver(files: Files, paths: readonly string[], from: Files): Files {
  const kept = Object.entries(files).filter(([path]) => !paths.includes(path));
  const taken = Object.entries(from).filter(([path]) => paths.includes(path));
  return Object.fromEntries([...kept, ...taken]);
}

/** Texts as texts, the rest as it is; what is not UTF-8 stays bytes. */
export function readTexts(files: ReadonlyMap<string, Uint8Array>): Files {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const read = (path: string, bytes: Uint8Array): string | Uint8Array => {
    if (!/\.(?:yaml|yml|mdx)$/.test(path)) return bytes;
    try {
      return decoder.decode(bytes);
    } catch {
      return bytes;
    }
  };
  return Object.fromEntries(Array.from(files, ([path, bytes]) => [path, read(path, bytes)]));
}

/** Where organizations lie in a content folder: the ways of the folders with their data, sorted. */
export function listOrganizations(files: Files): string[] {
  const ways = Object.keys(files).flatMap((path) => {
    const [, way, name] = /^organizations\/(.+)\/([^/]+)\.yaml$/.exec(path) ?? [];
    return way === undefined || name === "defaults" ? [] : [way];
  });
  const isInner = (way: string): boolean => ways.some((other) => way.startsWith(`${other}/`));
  return [...new Set(ways)].filter((way) => !isInner(way)).sort();
}
