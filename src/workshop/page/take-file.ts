import type { Client } from "../state/client.ts";
import { askForFolder } from "../state/ask-for-folder.ts";
import { type DiskFolder, readFolder, readPicked } from "../state/folder.ts";
import { meetKept } from "../state/meet-kept.ts";
import { type OpenedFile, openFile, openFolder } from "../state/open-file.ts";
import type { Saved, Storage } from "../state/storage.ts";
import { newInterview, newSaved } from "./new-saved.ts";
import { today } from "./today.ts";

/** What came of a file: organizations that are kept now, or words on why there are none. */
export type Taken = { saved: Saved[] } | { refusal: string };

/** Takes the organizations of an archive to this computer; a preset begins a new one. */
export async function takeFile(client: Client, file: File, storage: Storage): Promise<Taken> {
  const opened = openFile(file.name, new Uint8Array(await file.arrayBuffer()));
  return keep(opened, { client, storage, name: file.name, handle: null });
}

/** The same of a folder that the person lets the page into; null for who chooses none. */
export async function takeFolder(client: Client, storage: Storage): Promise<Taken | null> {
  const handle = await askForFolder();
  if (handle === null) return null;
  const { name } = handle;
  return keepFolder(await readFolder(handle), { client, storage, name, handle });
}

/** The same of a folder that the browser hands over for reading alone. */
export async function takePicked(
  client: Client,
  picked: readonly File[],
  storage: Storage,
): Promise<Taken> {
  const [name = ""] = picked[0]?.webkitRelativePath.split("/") ?? [];
  return keepFolder(await readPicked(picked), { client, storage, name, handle: null });
}

interface Keeping {
  client: Client;
  storage: Storage;
  /** Of the file or the folder. */
  name: string;
  /** The folder, if the page may write into it. */
  handle: DiskFolder | null;
}

function keepFolder(
  files: Map<string, Uint8Array> | null,
  keeping: Keeping,
): Promise<Taken> | Taken {
  if (files !== null) return keep(openFolder(keeping.name, files), keeping);
  return {
    refusal: `В папке «${keeping.name}» слишком много файлов. Выберите саму папку с данными организации.`,
  };
}

async function keep(opened: OpenedFile, keeping: Keeping): Promise<Taken> {
  const { client, storage, name, handle } = keeping;
  if ("refusal" in opened) return opened;
  const saved =
    "preset" in opened
      ? await beginWith(client, opened.preset)
      : opened.organizations.map(({ id, files, place }) => ({
          ...newSaved(id, files),
          ...(handle && { folder: { handle, place, base: files } }),
        }));
  if ("refusal" in saved) return { refusal: `${name}. ${saved.refusal}` };
  const kept = await storage.list();
  const met = saved.map((each) => meetKept(kept, each));
  try {
    for (const each of met) await storage.save(each);
  } catch {
    // One alone is opened all the same, and says itself that it is not kept.
    if (met.length > 1) return { refusal: noRoom };
  }
  return { saved: met };
}

const noRoom =
  "Браузеру не хватило места, чтобы сохранить всё, что нашлось. Удалите лишнее из списка и откройте ещё раз.";

/** A new organization of which a coordinator has answered some questions. */
async function beginWith(
  client: Client,
  { text, files }: { text: string; files: Saved["files"] },
): Promise<Saved[] | { refusal: string }> {
  const { answers, problems } = await client.readPreset({ text, day: today() });
  if (problems.length > 0) return { refusal: problems.join(" ") };
  return [{ ...newInterview(), files, answers, settled: Object.keys(answers) }];
}
