import { unzipSync } from "fflate";
import { archiveFormat, archiveNote, formatOf, presetNote } from "../core/archive.ts";
import { type Files, listOrganizations, readTexts } from "../core/files.ts";
import { readName } from "./read-name.ts";

/** Data that were found in a file, or words on why there are none. */
export type OpenedFile =
  | { organizations: OpenedOrganization[] }
  /** Answers of a coordinator as YAML, and what goes with them: own texts, settings. */
  | { preset: { text: string; files: Files } }
  | { refusal: string };

export interface OpenedOrganization {
  id: string;
  files: Files;
  /** Where the files stand in what was opened. */
  place: FolderPlace;
}

/** What stands before the way of a file in what was opened, in the place of what of its own way. */
export interface FolderPlace {
  prefix: string;
  instead: string;
}

/** A whole school with signed papers is a few megabytes; more is not what it seems. */
const largest = 200_000_000;

/**
 * Opens a ZIP that the workshop has saved, or any with a content folder, or with the YAML files of
 * one organization. Files of other kinds stay out.
 */
export function openFile(name: string, bytes: Uint8Array): OpenedFile {
  if (/\.ya?ml$/iu.test(name)) return { preset: { text: decode(bytes), files: {} } };
  const unpacked = unpack(bytes);
  const note = unpacked?.get(archiveNote);
  if (note && formatOf(decode(note)) > archiveFormat)
    return {
      refusal: `Архив «${name}» сохранила более новая мастерская, эта его не поймёт. Откройте его в новой: возьмите её там же, где взяли архив, или на сайте.`,
    };
  if (unpacked === null)
    return {
      refusal: `Файл «${name}» не открылся: нужен архив ZIP, который сохранила мастерская, или архив папки с данными.`,
    };
  return (
    findData(unpacked) ?? {
      refusal: `В архиве «${name}» нет данных организации: файлов organization.yaml в нём не нашлось.`,
    }
  );
}

/** Opens a folder of the disk: the ways of its files begin with its own name. */
export function openFolder(name: string, files: ReadonlyMap<string, Uint8Array>): OpenedFile {
  const kept = new Map([...files].filter(([path]) => isKept(path)));
  return (
    findData(kept) ?? {
      refusal: `В папке «${name}» нет данных организации: файлов organization.yaml в ней не нашлось. Выберите папку, в которой лежит папка organizations, или саму папку организации.`,
    }
  );
}

/** Answers of a coordinator, or organizations; null where there is neither. */
function findData(files: ReadonlyMap<string, Uint8Array>): OpenedFile | null {
  const preset = findPreset(files);
  if (preset) return { preset };
  const found = findContent(files);
  if (found === null) return null;
  return { organizations: found.flatMap(partOrganizations) };
}

interface FoundContent {
  content: Files;
  place: FolderPlace;
}

/** Each with what it shares with others: reference data, texts, what folders around it say for all in them. */
function partOrganizations({ content, place }: FoundContent): OpenedOrganization[] {
  const all = listOrganizations(content);
  return all.map((id) => {
    const folder = `organizations/${id}/`;
    const own = Object.entries(content).filter(([path]) => path.startsWith(folder));
    const shared = Object.entries(content).filter(([path]) => {
      if (!path.startsWith("organizations/")) return true;
      const [, around] = /^(.*\/)defaults\.yaml$/u.exec(path) ?? [];
      return around !== undefined && around !== folder && folder.startsWith(around);
    });
    return { id, files: Object.fromEntries([...shared, ...own]), place };
  });
}

/** What lies beside the answers of a coordinator goes with them; organizations do not. */
function findPreset(files: ReadonlyMap<string, Uint8Array>): { text: string; files: Files } | null {
  const path = [...files.keys()].find((each) => each.split("/").at(-1) === presetNote);
  const bytes = path === undefined ? undefined : files.get(path);
  if (path === undefined || bytes === undefined) return null;
  const beside = within(files, path.slice(0, -presetNote.length));
  const shared = [...beside].filter(
    ([each]) => each !== presetNote && each !== archiveNote && !each.startsWith("organizations/"),
  );
  return { text: decode(bytes), files: readTexts(new Map(shared)) };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Null for what is not a ZIP, and for one that would fill the memory. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  let left = largest;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        left -= originalSize;
        return left >= 0 && isKept(readName(name));
      },
    });
    if (left < 0) return null;
    // macOS hands out «й» in two pieces; old programs write «\».
    return new Map(
      Object.entries(files).map(([path, file]) => [
        readName(path).normalize("NFC").replaceAll("\\", "/"),
        file,
      ]),
    );
  } catch {
    return null;
  }
}

/** Whether a file may be of the data: those of other kinds stay out. */
export function isKept(path: string): boolean {
  const isHidden = path.split("/").some((step) => step.startsWith(".") || step === "__MACOSX");
  if (path.normalize("NFC") === archiveNote) return true;
  return (
    !isHidden && (/\.(?:yaml|yml|mdx)$/.test(path) || /(?:^|\/)(?:sealed|signatures)\/./.test(path))
  );
}

/**
 * The content folder, wherever in the archive it lies; without one, the folders of organizations
 * that lie beside each other, each by itself.
 */
function findContent(files: ReadonlyMap<string, Uint8Array>): FoundContent[] | null {
  // Of a whole project the data on top count, not those of its tests.
  const depth = (path: string): number => path.split("/").length;
  const mains = [...files.keys()]
    .filter((path) => /(?:^|\/)organization\.yaml$/.test(path))
    .toSorted((a, b) => depth(a) - depth(b));
  const [main] = mains;
  if (main === undefined) return null;
  const [, root] = /^((?:[^/]+\/)*?)organizations\/.+\/organization\.yaml$/.exec(main) ?? [];
  if (root !== undefined)
    return [{ content: readTexts(within(files, root)), place: { prefix: root, instead: "" } }];
  const around = (path: string): string => path.replace(/[^/]*\/?organization\.yaml$/, "");
  return mains
    .filter((path) => depth(path) === depth(main) && around(path) === around(main))
    .map((path) => openAlone(files, path.slice(0, -"organization.yaml".length)));
}

/** The folder of one organization, as if it lay in a content folder. */
function openAlone(files: ReadonlyMap<string, Uint8Array>, folder: string): FoundContent {
  const place = { prefix: folder, instead: `organizations/${idOf(folder)}/` };
  const own = [...within(files, folder)].map(([path, bytes]): [string, Uint8Array] => [
    `${place.instead}${path}`,
    bytes,
  ]);
  return { content: readTexts(new Map(own)), place };
}

function within(files: ReadonlyMap<string, Uint8Array>, folder: string): Map<string, Uint8Array> {
  return new Map(
    Array.from(files).flatMap(([path, bytes]): [string, Uint8Array][] =>
      path.startsWith(folder) ? [[path.slice(folder.length), bytes]] : [],
    ),
  );
}

function idOf(folder: string): string {
  const last =
    folder
      .split("/")
      .filter((step) => step !== "")
      .at(-1) ?? "";
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(last) ? last : "organizatsiya";
}
