import { useState } from "preact/hooks";
import { FolderButton } from "./folder-button.tsx";
import type { Client } from "../state/client.ts";
import type { Saved, Storage } from "../state/storage.ts";
import { exampleOf, newInterview } from "./new-saved.ts";
import { SavedList } from "./saved-list.tsx";
import { type Taken, takeFile } from "./take-file.ts";
import { useTitle } from "./use-title.ts";

interface StartPageProps {
  client: Client;
  storage: Storage;
  isNewer: boolean;
  saved: readonly Saved[];
  onOpen: (saved: Saved) => void;
  /** One of the list is chosen. */
  onReopen: (saved: Saved) => void;
  /** The list on this computer is another one now. */
  onChange: () => void;
}

/** The first page: what this is, what is here already, how to begin. */
export function StartPage(props: StartPageProps) {
  const { storage, isNewer, saved, onReopen, onChange } = props;
  useTitle();
  return (
    <main class="start">
      <h1 tabIndex={-1}>Мастерская документов</h1>
      <p>
        Здесь делают Положение, приказы, заявку, памятки и реестры для работы на платформе «Сферум»:
        отвечаете на вопросы, рядом видите готовую бумагу, потом скачиваете всё одним архивом.
      </p>
      <p class="promise">
        Всё остаётся на этом компьютере. Страница ничего никуда не отправляет: она работает и без
        интернета.
      </p>
      {!storage.isLasting && (
        <p role="alert" class="problem-note">
          {isNewer
            ? "В этом браузере работали в более новой мастерской: её данные эта страница не тронет и не покажет. Откройте новую. Здесь ничего не сохраняется: перед закрытием страницы сохраните данные в файл."
            : "Браузер не разрешает хранить данные: перед закрытием страницы сохраните их в файл."}
        </p>
      )}
      <SavedList {...{ storage, saved, onChange }} onOpen={onReopen} />
      <h2>Начать</h2>
      <StartActions {...props} />
    </main>
  );
}

/** The ways to an organization that is not here yet. */
function StartActions({ client, storage, onOpen, onChange }: StartPageProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const show = (taken: Taken | null): void => {
    setRefusal(taken && "refusal" in taken ? taken.refusal : null);
    if (taken === null || "refusal" in taken) return;
    const [only, ...others] = taken.saved;
    if (only && others.length === 0) onOpen(only);
    else onChange();
  };
  return (
    <>
      <div class="actions">
        <button
          type="button"
          class="primary"
          onClick={() => {
            onOpen(newInterview());
          }}
        >
          Новая организация
        </button>
        <FileButton
          onFile={async (file) => {
            show(await takeFile(client, file, storage));
          }}
        />
        <FolderButton {...{ client, storage }} onTaken={show} />
        <ExampleButton {...{ client, onOpen }} />
      </div>
      {refusal !== null && (
        <p role="alert" class="problem-note">
          {refusal}
        </p>
      )}
    </>
  );
}

function ExampleButton({ client, onOpen }: Pick<StartPageProps, "client" | "onOpen">) {
  return (
    <button
      type="button"
      onClick={() => {
        onOpen(exampleOf(client.opened.starter));
      }}
    >
      Посмотреть на примере
    </button>
  );
}

/** A file of the disk is chosen: the only way that all browsers have. */
function FileButton({ onFile }: { onFile: (file: File) => Promise<void> }) {
  return (
    <label class="button">
      Открыть архив или заготовку
      <input
        type="file"
        accept=".zip,.yaml,.yml"
        class="for-readers"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void onFile(file);
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
