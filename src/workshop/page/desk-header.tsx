import { packData } from "../core/pack-all.ts";
import type { Saved } from "../state/storage.ts";
import { download } from "./download.ts";
import type { EditedFiles } from "./use-files.ts";
import type { Looked } from "./use-look.ts";
import type { Saving, useSaving } from "./use-saving.ts";

interface DeskHeaderProps {
  edited: EditedFiles;
  saving: ReturnType<typeof useSaving>;
  saved: Saved;
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
export function DeskHeader({ edited, saving, saved, looked, onLeave }: DeskHeaderProps) {
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
        <button
          type="button"
          class="quiet"
          onClick={() => {
            download(`${saved.organization}.zip`, packData(edited.files), "application/zip");
          }}
        >
          Сохранить данные в файл
        </button>
        <span role="status">{words[saving.state]}</span>
      </div>
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
