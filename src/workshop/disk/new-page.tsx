import { useMemo, useState } from "preact/hooks";
import { folderOf } from "../core/files.ts";
import { PasteContext } from "../interview/paste-context.ts";
import { InterviewPage } from "../interview/interview-page.tsx";
import type { Client } from "../state/client.ts";
import type { Saved, Storage } from "../state/storage.ts";
import type { NewPlace } from "./open-disk.ts";

interface NewPageProps {
  client: Client;
  /** Holds the answers until they are files. */
  storage: Storage;
  place: NewPlace;
  /** An interview that was begun before, or one without answers. */
  saved: Saved;
}

/** The questions about a new organization of a folder: the answers become files on the disk. */
export function NewPage({ client, storage, place, saved }: NewPageProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const held = useMemo(() => holdAnswers(storage), [storage]);
  const write = async (made: Saved): Promise<void> => {
    try {
      const id = await place.make(made.organization, ownFiles(made));
      await storage.remove(made.id);
      location.assign(`/${encodeURIComponent(id)}/`);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <PasteContext.Provider value={client.pasteRows}>
      <InterviewPage
        {...{ client, saved }}
        storage={held}
        onNewer={() => {
          location.reload();
        }}
        onDone={write}
        onLeave={() => {
          location.assign("/");
        }}
        note={
          <>
            <p class="hint">Записано будет в папку {place.folder}.</p>
            <div role="alert">
              {trouble !== null && <p class="problem-note">Не записано. {trouble}</p>}
            </div>
          </>
        }
      />
    </PasteContext.Provider>
  );
}

/** Keeps the answers until they lie on the disk: the organization that they make goes there alone. */
function holdAnswers(storage: Storage): Storage {
  return {
    ...storage,
    save: (each, isKnown) =>
      each.answers === undefined ? Promise.resolve() : storage.save(each, isKnown),
  };
}

/** The data files by their names in the folder of the organization. */
function ownFiles({ organization, files }: Saved): Record<string, string> {
  const folder = folderOf(organization);
  const own = Object.entries(files).flatMap(([path, text]) =>
    path.startsWith(folder) && typeof text === "string"
      ? [[path.slice(folder.length), text] as const]
      : [],
  );
  return Object.fromEntries(own);
}
