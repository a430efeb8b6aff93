import { useState } from "preact/hooks";
import type { Files } from "../core/files.ts";
import type { Given } from "../core/open-core.ts";
import type { Pasted } from "../core/paste.ts";
import type { Client } from "../state/client.ts";

interface PasteTableProps {
  client: Client;
  given: Given;
  onPasted: (files: Files) => void;
}

/** A place for a table that was copied in a spreadsheet: columns are known by headings or content. */
export function PasteTable({ client, given, onPasted }: PasteTableProps) {
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const take = async (event: ClipboardEvent): Promise<void> => {
    event.preventDefault();
    const copy = (type: string): string => event.clipboardData?.getData(type) ?? "";
    const copied = { html: copy("text/html"), text: copy("text/plain") };
    const result = await client.paste({ ...given, copied });
    setPasted(result);
    if (result.files && result.changes.length > 0) onPasted(result.files);
  };
  return (
    <details class="more">
      <summary>Вставить из Excel или Word</summary>
      <div class="field">
        <label for="paste-table">Сюда вставьте скопированную таблицу</label>
        <p class="hint" id="paste-table-hint">
          Выделите её вместе с заголовками, скопируйте и нажмите здесь Ctrl и V. Порядок столбцов
          любой. Отменить вставку можно кнопкой «Отменить».
        </p>
        <textarea
          id="paste-table"
          aria-describedby="paste-table-hint"
          rows={3}
          value=""
          onPaste={(event) => void take(event)}
        />
      </div>
      <div role="status">{pasted && <Told {...pasted} />}</div>
    </details>
  );
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
