import type { Client } from "../state/client.ts";
import { canAskForFolder } from "../state/ask-for-folder.ts";
import type { Saved, Storage } from "../state/storage.ts";
import { Desk } from "./desk.tsx";
import { useFiles } from "./use-files.ts";
import { useFolder } from "./use-folder.ts";
import type { Saving } from "../state/keeper.ts";
import { KeepingNotice } from "./keeping-notice.tsx";
import { useSaving } from "./use-saving.ts";

interface DeskPageProps {
  client: Client;
  storage: Storage;
  saved: Saved;
  /** Another tab has gone on with it. */
  onNewer: (kept: Saved) => void;
  onLeave: () => void;
}

const words: Readonly<Record<Saving, string>> = {
  saved: "Сохранено на этом компьютере",
  saving: "Сохраняется…",
  failed: "Не сохраняется: браузеру не хватает места. Сохраните данные в файл",
  ...{ other: "", gone: "" },
  none: "Браузер не хранит данные: сохраните их в файл",
};

/** An organization that the browser keeps. */
export function DeskPage({ client, storage, saved: opened, onNewer, onLeave }: DeskPageProps) {
  const folder = useFolder(opened);
  const { saved } = folder;
  const edited = useFiles(saved);
  const { state, take } = useSaving(storage, saved, edited.files, onNewer);
  const told = folder.tellOf(edited.files);
  const notice = (
    <>
      <div role="status">{told !== "" && <p class="problem-note">{told}</p>}</div>
      <KeepingNotice {...{ state, take }} />
    </>
  );
  const toFolder = canAskForFolder() && (
    <button type="button" class="quiet" onClick={() => void folder.write(edited.files)}>
      Сохранить в папку
    </button>
  );
  const leave = { words: "Все организации", go: onLeave };
  return (
    <Desk {...{ client, saved, edited, notice, leave }} save={toFolder} status={words[state]} />
  );
}
