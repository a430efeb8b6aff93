import type { DiskFolder } from "./folder.ts";

/** What Chrome, Edge and Yandex have, and the others have not: not yet in the types of browsers. */
interface FolderAsking {
  isSecureContext: boolean;
  showDirectoryPicker?: (options: {
    id: string;
    mode: "read" | "readwrite";
  }) => Promise<DiskFolder>;
}

interface Permitting {
  requestPermission?: (options: { mode: "readwrite" }) => Promise<PermissionState>;
}

/** Whether the page can be let into a folder, to read and to write. */
export function canAskForFolder(asking: FolderAsking = globalThis): boolean {
  return asking.isSecureContext && asking.showDirectoryPicker !== undefined;
}

/** The folder that a person chooses; null for who thinks better of it. */
export async function askForFolder(asking: FolderAsking = globalThis): Promise<DiskFolder | null> {
  try {
    return (await asking.showDirectoryPicker?.({ id: "reglament", mode: "readwrite" })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** Whether a folder of an earlier visit may be written into; the browser asks the person. */
export async function mayWrite(handle: DiskFolder & Permitting): Promise<boolean> {
  if (handle.requestPermission === undefined) return true;
  return (await handle.requestPermission({ mode: "readwrite" })) === "granted";
}
