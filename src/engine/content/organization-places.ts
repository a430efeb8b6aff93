import { fileProblem, UserError } from "../problem.ts";
import type { ContentFolder } from "./content-folder.ts";

/** Where the organizations of a content folder lie. */
export interface Places {
  /** The paths of all, by id: looked up anew. Refuses (UserError) two of one id. */
  list: () => ReadonlyMap<string, string>;
  /** The path of one; the one where it should be, if it is not there. */
  find: (id: string) => string;
}

/**
 * The folder of an organization has its name. Such folders may be sorted into others: one that has
 * no data files and has folders inside is such a group, and any other is an organization.
 */
export function openPlaces(folder: ContentFolder): Places {
  let known: ReadonlyMap<string, string> | null = null;
  const list = (): ReadonlyMap<string, string> => {
    for (const path of ["", root])
      if (folder.kindOf(path) !== "folder") throw missingFolder(folder, path);
    known = collectPlaces(folder);
    return known;
  };
  return {
    list,
    find: (id) => {
      const usual = `${root}/${id}`;
      if (known === null && folder.kindOf(usual) === "folder" && !isGroup(folder, usual))
        return usual;
      if (known === null && mayBeMade(folder)) return usual;
      return (known ?? list()).get(id) ?? usual;
    },
  };
}

/** The `defaults.yaml` of an organization's folder and of those around it, the nearest first. */
export function listDefaults(folder: ContentFolder, path: string): string[] {
  const steps = path.split("/");
  return steps
    .map((_, index) => steps.slice(0, steps.length - index).join("/"))
    .concat("")
    .map((each) => (each === "" ? defaults : `${each}/${defaults}`))
    .filter((file) => folder.kindOf(file) !== null);
}

const root = "organizations";
const defaults = "defaults.yaml";
const mainFile = "organization.yaml";

/** What an organization's folder may hold beside its data, and a group's may not. */
const inner = new Set(["documents", "signatures"]);

function isGroup(folder: ContentFolder, path: string): boolean {
  const entries = folder.list(path);
  const hasData = entries.some(({ name }) => name.endsWith(".yaml") && name !== defaults);
  return !hasData && entries.some(isPlace);
}

function isPlace({ name, isFolder }: { name: string; isFolder: boolean }): boolean {
  return isFolder && !name.startsWith(".") && !inner.has(name);
}

function collectPlaces(folder: ContentFolder): Map<string, string> {
  const places = new Map<string, string>();
  const visit = (path: string): void => {
    const names = folder.list(path).flatMap((entry) =>
      // Directly among the organizations any folder is one, whatever its name.
      entry.isFolder && !entry.name.startsWith(".") && (path === root || isPlace(entry))
        ? [entry.name]
        : [],
    );
    for (const name of names.sort()) {
      const place = `${path}/${name}`;
      const other = places.get(name);
      if (isGroup(folder, place)) visit(place);
      else if (other !== undefined) throw sameName(folder, name, [other, place]);
      else places.set(name, place);
    }
  };
  visit(root);
  return places;
}

function sameName(
  folder: ContentFolder,
  name: string,
  [first, second]: readonly [string, string],
): UserError {
  return new UserError([
    fileProblem(
      { path: folder.show(second) },
      {
        rule: "content-folder",
        message: `Организаций с именем папки «${name}» две: «${folder.show(first)}» и «${folder.show(second)}».`,
        hint: "Переименуйте одну из папок: по её имени называются папка документов и адрес на сайте.",
      },
    ),
  ]);
}

/** Whether nothing is there yet, so that a first organization makes the folders around it. */
function mayBeMade(folder: ContentFolder): boolean {
  return folder.kindOf("") !== "file" && folder.kindOf(root) === null && !tellWhatItIs(folder);
}

/** Refuses a content folder that is not what it should be. */
export function missingFolder(folder: ContentFolder, path: string): UserError {
  const shown = folder.show(path);
  const isFile = folder.kindOf(path) === "file";
  return new UserError([
    fileProblem(
      { path: shown },
      {
        rule: "content-folder",
        message: isFile ? `«${shown}» — это файл, а нужна папка.` : `Папки «${shown}» нет.`,
        hint: `${tellWhatItIs(folder)}Укажите папку с данными: --content ПАПКА. В ней должна быть папка organizations, а в той — по папке на каждую организацию.`,
      },
    ),
  ]);
}

/** What was likely named instead of the content folder, with a blank behind it. */
function tellWhatItIs(folder: ContentFolder): string {
  if (folder.kindOf("") !== "folder" || folder.kindOf(root) !== null) return "";
  if (folder.kindOf(mainFile) === "file")
    return "Это папка одной организации, а нужна та, в которой лежит organizations. ";
  const isInside = folder
    .list("")
    .some(({ name, isFolder }) => isFolder && folder.kindOf(`${name}/${mainFile}`) === "file");
  return isInside ? "Это сама папка organizations, а нужна та, в которой она лежит. " : "";
}

/** Refuses a content folder with nobody in it. */
export function noOrganizations(folder: ContentFolder): UserError {
  const shown = folder.show(root);
  return new UserError([
    fileProblem(
      { path: shown },
      {
        rule: "content-folder",
        message: `В папке «${shown}» нет ни одной организации.`,
        hint: "Создайте в ней папку организации, например detskiy-sad, с файлами как в примере; или ответьте на вопросы: npx reglament init.",
      },
    ),
  ]);
}
