import type { Client } from "../state/client.ts";
import { canAskForFolder } from "../state/ask-for-folder.ts";
import type { Saved, Storage } from "../state/storage.ts";
import { Desk } from "./desk.tsx";
import { useFiles } from "./use-files.ts";
import { useFolder } from "./use-folder.ts";
import { type Saving, useSaving } from "./use-saving.ts";

interface DeskPageProps {
  client: Client;
  storage: Storage | null;
  saved: Saved;
  onLeave: () => void;
}

const words: Readonly<Record<Saving, string>> = {
  saved: "Сохранено на этом компьютере",
  saving: "Сохраняется…",
  failed: "Не сохраняется: на диске нет места. Сохраните данные в файл",
  other: "",
  none: "Браузер не хранит данные: сохраните их в файл",
};

/** An organization that the browser keeps. */
export function DeskPage({ client, storage, saved: opened, onLeave }: DeskPageProps) {
  const folder = useFolder(opened);
  const { saved } = folder;
  const edited = useFiles(saved);
  const { state, take } = useSaving(storage, saved, edited.files);
  const told = folder.tellOf(edited.files);
  const notice = (
    <>
      <div role="status">{told !== "" && <p class="problem-note">{told}</p>}</div>
      {state === "other" && (
        <p role="alert" class="problem-note">
          Эта организация открыта в другой вкладке, и сохраняет она. Чтобы не потерять правки,
          работайте в одной.{" "}
          <button type="button" onClick={take}>
            Работать здесь
          </button>
        </p>
      )}
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
