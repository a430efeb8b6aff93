import { packData } from "../core/pack-all.ts";
import { canAskForFolder } from "../state/ask-for-folder.ts";
import { download } from "./download.ts";
import type { Folder } from "./use-folder.ts";
import type { EditedFiles } from "./use-files.ts";
import type { Looked } from "./use-look.ts";
import type { Saving, useSaving } from "./use-saving.ts";

interface DeskHeaderProps {
  edited: EditedFiles;
  saving: ReturnType<typeof useSaving>;
  folder: Folder;
  looked: Looked;
  onLeave: () => void;
}

const words: Readonly<Record<Saving, string>> = {
  saved: "Сохранено на этом компьютере",
  saving: "Сохраняется…",
  failed: "Не сохраняется: на диске нет места. Сохраните данные в файл",
  other: "",
  none: "Браузер не хранит данные: сохраните их в файл",
};

/** Whose papers these are, and what always can be done. */
export function DeskHeader({ edited, saving, folder, looked, onLeave }: DeskHeaderProps) {
  const { saved } = folder;
  const told = folder.tellOf(edited.files);
  return (
    <header>
      <div class="bar">
        <button type="button" class="quiet" onClick={onLeave}>
          ← Все организации
        </button>
        <button type="button" class="quiet" disabled={!edited.canUndo} onClick={edited.undo}>
          Отменить
        </button>
        <button type="button" class="quiet" disabled={!edited.canRedo} onClick={edited.redo}>
          Вернуть
        </button>
        <SaveButtons {...{ folder }} files={edited.files} />
        <span role="status">{words[saving.state]}</span>
      </div>
      <div role="status">{told !== "" && <p class="problem-note">{told}</p>}</div>
      <h1>{looked.name === "" || looked.name === saved.organization ? saved.name : looked.name}</h1>
      {saving.state === "other" && (
        <p role="alert" class="problem-note">
          Эта организация открыта в другой вкладке, и сохраняет она. Чтобы не потерять правки,
          работайте в одной.{" "}
          <button type="button" onClick={saving.take}>
            Работать здесь
          </button>
        </p>
      )}
    </header>
  );
}

interface SaveButtonsProps {
  folder: Folder;
  files: EditedFiles["files"];
}

/** Into a file everywhere, into a folder where the browser can. */
function SaveButtons({ folder, files }: SaveButtonsProps) {
  return (
    <>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          download(`${folder.saved.organization}.zip`, packData(files), "application/zip");
        }}
      >
        Сохранить данные в файл
      </button>
      {canAskForFolder() && (
        <button type="button" class="quiet" onClick={() => void folder.write(files)}>
          Сохранить в папку
        </button>
      )}
    </>
  );
}
