import { useMemo } from "preact/hooks";
import { Desk } from "../page/desk.tsx";
import { nameOf } from "../page/new-saved.ts";
import { useFiles } from "../page/use-files.ts";
import type { Client } from "../state/client.ts";
import type { DiskState } from "./disk.ts";
import type { OpenedDisk } from "./open-disk.ts";
import type { Synchronizer, SyncState } from "./synchronize.ts";
import { useDisk } from "./use-disk.ts";

interface DiskPageProps {
  client: Client;
  disk: OpenedDisk;
  start: DiskState;
  /** The address of the organization's papers. */
  base: string;
}

/** An organization of a folder on the disk: what is changed here is written into its files. */
export function DiskPage({ client, disk, start, base }: DiskPageProps) {
  const saved = useMemo(() => {
    const { organization } = disk;
    const name = nameOf(start.files, organization);
    return { id: organization, name, organization, files: start.files, savedAt: 0 };
  }, [disk, start]);
  const edited = useFiles(saved);
  const { state, sync } = useDisk(disk, start, edited);
  const leave = {
    words: "Все документы",
    go: () => {
      location.assign(base);
    },
  };
  return (
    <Desk
      {...{ client, saved, edited, leave }}
      status={tellStatus(state, disk.folder)}
      notice={<Notice {...{ state, sync }} />}
    />
  );
}

function tellStatus({ kind }: SyncState, folder: string): string {
  if (kind === "saved") return `Записано в папку ${folder}`;
  return kind === "saving" ? "Записывается…" : "Не записано";
}

/** Why something is not on the disk, and what can be done. */
function Notice({ state, sync }: { state: SyncState; sync: Synchronizer }) {
  if (state.kind === "refused")
    return (
      <p role="alert" class="problem-note">
        {state.words} Правка пока только на этой странице.{" "}
        <button type="button" onClick={() => void sync.refresh()}>
          Записать ещё раз
        </button>
      </p>
    );
  if (state.kind !== "conflict") return null;
  const names = state.paths.map((path) => `«${path}»`).join(", ");
  return (
    <div role="alert" class="problem-note">
      <p>
        Изменено и здесь, и в другой программе: {names}. На диске осталось то, что записала она,
        ваша правка — только на этой странице. Что оставить? Другое вернёт кнопка «Отменить».
      </p>
      <div class="actions">
        <button type="button" onClick={() => void sync.resolve("ours")}>
          Записать мою правку
        </button>
        <button type="button" onClick={() => void sync.resolve("disk")}>
          Оставить то, что на диске
        </button>
      </div>
    </div>
  );
}
