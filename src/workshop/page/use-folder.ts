import { useState } from "preact/hooks";
import type { Files } from "../core/files.ts";
import { askForFolder, mayWrite } from "../state/ask-for-folder.ts";
import { type OpenedFolder, writeFolder } from "../state/folder.ts";
import type { Saved } from "../state/storage.ts";

/** The folder of an organization on the disk, and how data get into it. */
export interface Folder {
  /** The organization with the folder that it has now. */
  saved: Saved;
  /** What came of writing these files, in words; "" if they were not written. */
  tellOf: (files: Files) => string;
  write: (files: Files) => Promise<void>;
}

/** Writes into the folder that the organization came from; of one that has none it asks for one. */
export function useFolder(opened: Saved): Folder {
  const [saved, setSaved] = useState(opened);
  const [told, setTold] = useState<{ words: string; files: Files } | null>(null);
  const write = async (files: Files): Promise<string> => {
    const handle = saved.folder?.handle ?? (await askForFolder());
    if (handle === null) return "";
    if (!(await mayWrite(handle))) {
      return "Не записано: браузер не получил разрешения писать в эту папку.";
    }
    const { place, base } = saved.folder ?? newFolder;
    const written = await writeFolder({ place, base }, handle, files);
    if ("refusal" in written) return written.refusal;
    setSaved((before) => ({ ...before, folder: { handle, place, base: written.base } }));
    return tell(handle.name, written.count);
  };
  return {
    saved,
    tellOf: (files) => (told?.files === files ? told.words : ""),
    write: async (files) => {
      const words = await write(files).catch(tellTrouble);
      setTold({ words, files });
    },
  };
}

/** Of what came from no folder: its own name is the only step before the ways of the files. */
const newFolder: Omit<OpenedFolder, "handle"> = { place: { prefix: "/", instead: "" }, base: {} };

function tell(name: string, count: number): string {
  return count === 0
    ? `В папке «${name}» уже лежит то же самое.`
    : `Записано в папку «${name}», файлов: ${count}.`;
}

/** The words of browsers are English: only what can be done about it is told. */
function tellTrouble(error: unknown): string {
  const isGone = error instanceof DOMException && error.name === "NotFoundError";
  return isGone
    ? "Не записано: папки больше нет на прежнем месте. Сохраните данные в файл."
    : "Не записано: папка занята другой программой или закрыта для записи. Сохраните данные в файл.";
}
