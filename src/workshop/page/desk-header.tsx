import type { ComponentChildren } from "preact";
import { idOf } from "../core/files.ts";
import { packData } from "../core/pack-all.ts";
import type { Saved } from "../state/storage.ts";
import { download } from "./download.ts";
import type { EditedFiles } from "./use-files.ts";
import type { Looked } from "./use-look.ts";

interface DeskHeaderProps {
  edited: EditedFiles;
  saved: Saved;
  looked: Looked;
  status: string;
  notice: ComponentChildren;
  /** Other ways to keep the data than in a file. */
  save?: ComponentChildren;
  leave: { words: string; go: () => void };
}

/** Whose papers these are, and what always can be done. */
export function DeskHeader(props: DeskHeaderProps) {
  const { edited, saved, looked, status, notice, save, leave } = props;
  const id = idOf(saved.organization);
  return (
    <header>
      <div class="bar">
        <button type="button" class="quiet" onClick={leave.go}>
          ← {leave.words}
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
            download(`${id}.zip`, packData(edited.files), "application/zip");
          }}
        >
          Сохранить данные в файл
        </button>
        {save}
        <span role="status">{status}</span>
        <span role="status" class="for-readers">
          {edited.step}
        </span>
      </div>
      <h1 tabIndex={-1}>{looked.name === "" || looked.name === id ? saved.name : looked.name}</h1>
      {notice}
    </header>
  );
}
