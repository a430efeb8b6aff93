import type { Client } from "../state/client.ts";
import { openFile } from "../state/open-file.ts";
import type { Saved, Storage } from "../state/storage.ts";
import { newInterview, newSaved } from "./new-saved.ts";
import { today } from "./today.ts";

/** What came of a file: organizations that are kept now, or words on why there are none. */
export type Taken = { saved: Saved[] } | { refusal: string };

/** Takes the organizations of an archive to this computer; a preset begins a new one. */
export async function takeFile(
  client: Client,
  file: File,
  storage: Storage | null,
): Promise<Taken> {
  const opened = openFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if ("refusal" in opened) return opened;
  const saved =
    "preset" in opened
      ? await beginWith(client, opened.preset)
      : opened.organizations.map(({ id, files }) => newSaved(id, files));
  if ("refusal" in saved) return { refusal: `${file.name}. ${saved.refusal}` };
  for (const each of saved) await storage?.save(each);
  return { saved };
}

/** A new organization of which a coordinator has answered some questions. */
async function beginWith(
  client: Client,
  { text, files }: { text: string; files: Saved["files"] },
): Promise<Saved[] | { refusal: string }> {
  const { answers, problems } = await client.readPreset({ text, day: today() });
  if (problems.length > 0) return { refusal: problems.join(" ") };
  return [{ ...newInterview(), files, answers, settled: Object.keys(answers) }];
}
