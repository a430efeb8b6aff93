import { isRecord } from "../../engine/base/is-record.ts";
import type { Answers } from "../../engine/interview/answers.ts";
import type { Files } from "../core/files.ts";
import type { OpenedFolder } from "./folder.ts";

/** What the browser remembers of one organization. */
export interface Saved {
  id: string;
  /** The short name, for the list. */
  name: string;
  /** The path of its folder among the organizations. */
  organization: string;
  files: Files;
  /** Of an organization that is still being asked about. */
  answers?: Answers;
  /** Whether its papers have not been seen yet: the answers have just made it. */
  isNew?: boolean;
  /** The questions that a coordinator has answered beforehand, by id. */
  settled?: readonly string[];
  /** The folder of the disk that it came from, or was saved into. */
  folder?: OpenedFolder;
  /** Milliseconds since 1970. */
  savedAt: number;
}

const database = "reglament-workshop";
const store = "organizations";

/** The browser's own store: it survives closing, and nobody but this computer has it. */
export interface Storage {
  list: () => Promise<Saved[]>;
  save: (saved: Saved) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** All that the workshop has kept on this computer. */
  wipe: () => Promise<void>;
}

/** What the browser keeps, and why not where it does not. */
export interface OpenedStorage {
  /** Null where the browser keeps nothing: in private windows of some, or where it is forbidden. */
  storage: Storage | null;
  /** Whether a newer workshop has kept things here, which this one would spoil. */
  isNewer: boolean;
}

export async function openStorage(): Promise<OpenedStorage> {
  try {
    return { storage: await openOwn(), isNewer: false };
  } catch (error) {
    const isNewer = error instanceof DOMException && error.name === "VersionError";
    return { storage: null, isNewer };
  }
}

async function openOwn(): Promise<Storage> {
  const opened = await open();
  return {
    list: async () => {
      const all = await request<unknown[]>(opened, "readonly", (each) => each.getAll());
      return all.filter(isSaved);
    },
    save: async (saved) => {
      const folder = saved.folder && { ...saved.folder, handle: null };
      await request(opened, "readwrite", (all) => all.put({ ...saved, ...(folder && { folder }) }));
    },
    remove: async (id) => {
      await request(opened, "readwrite", (all) => all.delete(id));
    },
    wipe: async () => {
      await request(opened, "readwrite", (all) => all.clear());
    },
  };
}

/** What another version has kept otherwise is left alone. */
function isSaved(value: unknown): value is Saved {
  return (
    isRecord(value) &&
    [value.id, value.name, value.organization].every((each) => typeof each === "string") &&
    typeof value.savedAt === "number" &&
    isRecord(value.files)
  );
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(store, { keyPath: "id" });
    };
    opening.onsuccess = () => {
      resolve(opening.result);
    };
    opening.onerror = () => {
      reject(opening.error ?? new Error("IndexedDB"));
    };
  });
}

/** Resolves when the change is on the disk, not when it was asked for. */
function request<Result>(
  opened: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (all: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const transaction = opened.transaction(store, mode, { durability: "strict" });
    const asked = ask(transaction.objectStore(store));
    transaction.oncomplete = () => {
      resolve(asked.result);
    };
    transaction.onabort = transaction.onerror = () => {
      reject(transaction.error ?? new Error("IndexedDB"));
    };
  });
}
