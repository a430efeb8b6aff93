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
  /** What was typed at a question and not sent yet, by its id. */
  typed?: Answers;
  /** Whether its papers have not been seen yet: the answers have just made it. */
  isNew?: boolean;
  /** The questions that a coordinator has answered beforehand, by id. */
  settled?: readonly string[];
  /** The folder of the disk that it came from, or was saved into. */
  folder?: OpenedFolder;
  /** Whether there was no room to keep it: that is tried again. */
  isUnkept?: boolean;
  /** When it was kept, in milliseconds since 1970. */
  savedAt: number;
}

const database = "reglament-workshop";
const store = "organizations";

/** Where organizations are kept. */
export interface Storage {
  /** Whether it survives closing; else it lasts as long as the page. */
  isLasting: boolean;
  list: () => Promise<Saved[]>;
  /** Null for what is not there. */
  read: (id: string) => Promise<Saved | null>;
  /** Refuses (Gone) to bring back what is known to have been there and was removed meanwhile. */
  save: (saved: Saved, isKnown?: boolean) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** All that the workshop has kept on this computer. */
  wipe: () => Promise<void>;
}

/** An organization was removed from this computer, in another tab or by the browser. */
export class Gone extends Error {}

/** What the browser keeps, and why not where it does not. */
export interface OpenedStorage {
  storage: Storage;
  /** Whether a newer workshop has kept things here, which this one would spoil. */
  isNewer: boolean;
}

/** The browser's own store; in private windows of some, or where it is forbidden, the page's memory. */
export async function openStorage(): Promise<OpenedStorage> {
  try {
    return { storage: await openOwn(), isNewer: false };
  } catch (error) {
    const isNewer = error instanceof DOMException && error.name === "VersionError";
    return { storage: openMemory(), isNewer };
  }
}

/** Holds organizations as long as the page is open. */
export function openMemory(): Storage {
  const all = new Map<string, Saved>();
  const change = (step: () => unknown): Promise<void> =>
    Promise.resolve(step()).then(() => undefined);
  return {
    isLasting: false,
    list: () => Promise.resolve([...all.values()]),
    read: (id) => Promise.resolve(all.get(id) ?? null),
    save: (saved, isKnown = false) =>
      isKnown && !all.has(saved.id)
        ? Promise.reject(new Gone())
        : change(() => all.set(saved.id, saved)),
    remove: (id) => change(() => all.delete(id)),
    wipe: () =>
      change(() => {
        all.clear();
      }),
  };
}

async function openOwn(): Promise<Storage> {
  const ask = await connect();
  return {
    isLasting: true,
    list: async () => {
      const all = await ask<unknown[]>("readonly", (each) => each.getAll());
      return all.filter(isSaved);
    },
    read: async (id) => {
      const found = await ask<unknown>("readonly", (all) => all.get(id));
      return isSaved(found) ? found : null;
    },
    save: async (saved, isKnown = false) => {
      const folder = saved.folder && { ...saved.folder, handle: null };
      const kept = { ...saved, ...(folder && { folder }) };
      const was = await ask("readwrite", (all) => {
        // In one go with the question whether it is still there: another tab may remove it.
        const asked = all.getKey(saved.id);
        asked.onsuccess = () => {
          if (!isKnown || asked.result !== undefined) all.put(kept);
        };
        return asked;
      });
      if (isKnown && was === undefined) throw new Gone();
    },
    remove: async (id) => {
      await ask("readwrite", (all) => all.delete(id));
    },
    wipe: async () => {
      await ask("readwrite", (all) => all.clear());
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

type Ask = <Result>(
  mode: IDBTransactionMode,
  step: (all: IDBObjectStore) => IDBRequest<Result>,
) => Promise<Result>;

/** A connection is opened anew where the browser has closed it: when its data were cleared. */
async function connect(): Promise<Ask> {
  let opened: IDBDatabase | null = await open();
  return async (mode, step) => {
    const now = (opened ??= await open());
    const forget = (): void => {
      if (opened === now) opened = null;
    };
    now.onclose = forget;
    now.onversionchange = () => {
      // A newer workshop waits for all older ones to let go.
      now.close();
      forget();
    };
    return request(now, mode, step);
  };
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
