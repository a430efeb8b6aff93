import { useEffect, useRef, useState } from "preact/hooks";
import type { Files } from "../core/files.ts";
import type { Given } from "../core/open-core.ts";
import type { Copied, Pasted } from "../core/paste.ts";
import type { Client } from "../state/client.ts";
import { readCopied } from "./read-copied.ts";

interface PasteTableProps {
  client: Client;
  given: Given;
  /** The files of this very moment: what is typed while a table is read must stay. */
  latest: () => Files;
  onPasted: (files: Files) => void;
}

/**
 * Takes a table that was copied in a spreadsheet, wherever on the page it is pasted: columns are known
 * by headings or content. Where there is no key to paste with, there is a place for it.
 */
export function PasteTable(props: PasteTableProps) {
  const { pasted, take } = usePasted(props);
  return (
    <>
      <p class="hint">
        Таблицу из Excel или Word можно вставить целиком: скопируйте её вместе с заголовками и
        нажмите здесь Ctrl и V.
      </p>
      <details class="more">
        <summary>Вставить из Excel или Word</summary>
        <div class="field">
          <label for="paste-table">Сюда вставьте скопированную таблицу</label>
          <p class="hint" id="paste-table-hint">
            Порядок столбцов любой. Отменить вставку можно кнопкой «Отменить».
          </p>
          <textarea
            id="paste-table"
            aria-describedby="paste-table-hint"
            rows={3}
            value=""
            onPaste={take}
          />
        </div>
      </details>
      <div role="status">{pasted && <Told {...pasted} />}</div>
    </>
  );
}

function usePasted(props: PasteTableProps) {
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const current = useRef(props);
  current.current = props;
  const reading = useRef<Promise<void>>(Promise.resolve());
  const read = async (copied: Copied): Promise<void> => {
    const { client, given, latest, onPasted } = current.current;
    const files = latest();
    const result = await client.paste({ ...given, files, copied });
    if (latest() !== files) {
      await read(copied);
      return;
    }
    setPasted(result);
    if (result.files && result.changes.length > 0) onPasted(result.files);
  };
  const take = (event: ClipboardEvent): void => {
    event.preventDefault();
    const copy = (type: string): string => event.clipboardData?.getData(type) ?? "";
    const copied = { html: copy("text/html"), text: copy("text/plain") };
    // One table after the other: each is added to what the one before has made.
    reading.current = reading.current.then(() => read(copied)).catch(tellTrouble);
  };
  const tellTrouble = (error: unknown): void => {
    const words = error instanceof Error ? error.message : String(error);
    setPasted({ files: null, changes: [], problems: [words] });
  };
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      // Words go into the field in which one types; a table never does.
      if (readCopied(event.clipboardData) === null || isOwnPlace(event.target)) return;
      take(event);
    };
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("paste", onPaste);
    };
  }, []);
  return { pasted, take };
}

/** Texts of several lines are at home in a large field. */
function isOwnPlace(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement;
}

function Told({ files, changes, problems }: Pasted) {
  return (
    <>
      <p>
        {files === null && "Ничего не вставлено. "}
        {files !== null && changes.length === 0 && "Всё это уже есть. "}
        {changes.length > 0 && `Строк: ${changes.length}. `}
      </p>
      <ul>
        {[...problems, ...changes].map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}
