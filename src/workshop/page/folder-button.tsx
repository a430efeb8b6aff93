import type { Client } from "../state/client.ts";
import { canAskForFolder } from "../state/ask-for-folder.ts";
import type { Storage } from "../state/storage.ts";
import { type Taken, takeFolder, takePicked } from "./take-file.ts";

interface FolderButtonProps {
  client: Client;
  storage: Storage;
  onTaken: (taken: Taken | null) => void;
}

/**
 * Opens a folder with YAML files: where the browser can, to be written into later; else for reading.
 * Telephones have no folders to choose.
 */
export function FolderButton({ client, storage, onTaken }: FolderButtonProps) {
  if (canAskForFolder())
    return (
      <button
        type="button"
        onClick={() => {
          void takeFolder(client, storage).then(onTaken);
        }}
      >
        Открыть папку с данными
      </button>
    );
  if (!matchMedia("(pointer: fine)").matches) return null;
  return (
    <label class="button">
      Открыть папку с данными
      <input
        type="file"
        class="for-readers"
        ref={(input) => {
          if (input) input.webkitdirectory = true;
        }}
        onChange={({ currentTarget }) => {
          const picked = [...(currentTarget.files ?? [])];
          if (picked.length > 0) void takePicked(client, picked, storage).then(onTaken);
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
