import { openFile } from "../state/open-file.ts";
import type { Saved, Storage } from "../state/storage.ts";
import { newSaved } from "./new-saved.ts";

/** What came of a file: organizations that are kept now, or words on why there are none. */
export type Taken = { saved: Saved[] } | { refusal: string };

/** Takes the organizations of an archive to this computer. */
export async function takeFile(file: File, storage: Storage | null): Promise<Taken> {
  const opened = openFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if ("refusal" in opened) return opened;
  const saved = opened.organizations.map(({ id, files }) => newSaved(id, files));
  for (const each of saved) await storage?.save(each);
  return { saved };
}
