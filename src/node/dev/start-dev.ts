import type { Content } from "../../engine/content/open-content.ts";
import { openPlaces } from "../../engine/content/organization-places.ts";
import { type Problem, UserError } from "../../engine/problem.ts";
import type { Writers } from "../../engine/writers/index.ts";
import { diskFolder } from "../input/disk-folder.ts";
import { codeOf } from "../output/disk.ts";
import { type EditOptions, openEditing } from "./edit.ts";
import { type ChangedPaths, type Concerned, findConcerned } from "./find-concerned.ts";
import { openNames } from "./open-names.ts";
import { openPapers } from "./papers.ts";
import { type DevServer, serve } from "./serve.ts";
import { watchFolders } from "./watch-folder.ts";

export interface DevOptions {
  /** What is watched; the first is the content folder. */
  folders: readonly string[];
  /** Opens the content as it is now. */
  open: () => Content;
  writers: Writers;
  tell: (problems: readonly Problem[]) => Promise<string>;
  /** What may be changed in the browser; nothing unless told. */
  edit?: Omit<EditOptions, "listOrganizations">;
  /** 0 for any that is free. */
  port: number;
}

/** Shows papers in browsers of this machine, and anew whenever a file changes, by whomever. */
export async function startDev({
  folders,
  open,
  writers,
  tell,
  edit,
  port,
}: DevOptions): Promise<{ url: string; close: () => Promise<void> }> {
  const papers = openPapers(open, writers);
  const names = openNames(open);
  const listOrganizations = (): string[] => open().listOrganizations();
  const [content = edit?.content] = folders;
  const changes = watchFolders(folders, (changed) => {
    const concerned = content === undefined ? null : tellConcerned(content, changed);
    papers.forget(concerned);
    names.forget(concerned);
    server?.announce(concerned);
  });
  const editing = edit ? openEditing({ ...edit, listOrganizations }, changes.settle) : null;
  let server: DevServer | null = null;
  try {
    server = await serve({ papers, listOrganizations, names, tell, editing }, port);
  } catch (error) {
    changes.stop();
    throw refusePort(error, port);
  }
  const { url, close } = server;
  return {
    url,
    close: async () => {
      changes.stop();
      await close();
    },
  };
}

/** Everybody where their folders cannot be found now: what is wrong is told to who looks. */
function tellConcerned(content: string, changed: ChangedPaths): Concerned {
  try {
    return findConcerned(content, changed, openPlaces(diskFolder(content)).list());
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function refusePort(error: unknown, port: number): unknown {
  if (!["EADDRINUSE", "EACCES"].includes(codeOf(error))) return error;
  return new UserError([
    {
      ...{ file: String(port), line: 1, column: 1, severity: "error" },
      rule: "port-taken",
      message: `Порт ${port} занят другой программой.`,
      hint: "Назовите другой: --port 4647",
    },
  ]);
}
