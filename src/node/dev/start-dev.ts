import type { Content } from "../../engine/content/open-content.ts";
import { type Problem, UserError } from "../../engine/problem.ts";
import type { Writers } from "../../engine/writers/index.ts";
import { codeOf } from "../output/disk.ts";
import { openPapers } from "./papers.ts";
import { serve } from "./serve.ts";
import { watchFolders } from "./watch-folder.ts";

export interface DevOptions {
  /** What is watched. */
  folders: readonly string[];
  /** Opens the content as it is now. */
  open: () => Content;
  writers: Writers;
  tell: (problems: readonly Problem[]) => Promise<string>;
  /** 0 for any that is free. */
  port: number;
}

/** Shows papers in browsers of this machine, and anew whenever a file changes. */
export async function startDev({
  folders,
  open,
  writers,
  tell,
  port,
}: DevOptions): Promise<{ url: string; close: () => Promise<void> }> {
  const papers = openPapers(open, writers);
  const listOrganizations = (): string[] => open().listOrganizations();
  const server = await serve({ papers, listOrganizations, tell }, port).catch((error: unknown) => {
    throw refusePort(error, port);
  });
  const stop = watchFolders(folders, () => {
    papers.forget();
    server.announce();
  });
  return {
    url: server.url,
    close: async () => {
      stop();
      await server.close();
    },
  };
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
