import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Opens a file as a double click would, if there is a desktop; answers whether it was tried. */
export function openInBrowser(
  file: string,
  { platform, env }: Pick<NodeJS.Process, "platform" | "env"> = process,
): boolean {
  const command = openCommand(platform, env);
  if (command === null) return false;
  const [name, ...words] = command;
  const started = spawn(name, [...words, pathToFileURL(resolve(file)).href], {
    detached: true,
    stdio: "ignore",
  });
  // Where the desktop has no such program, the file is there all the same.
  started.on("error", () => undefined);
  started.unref();
  return true;
}

/** What opens files on a system; null where nobody sits before it. */
export function openCommand(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): [name: string, ...words: string[]] | null {
  if (env.CI !== undefined) return null;
  if (platform === "win32") return ["explorer.exe"];
  if (platform === "darwin") return ["open"];
  const hasDesktop = env.DISPLAY !== undefined || env.WAYLAND_DISPLAY !== undefined;
  return hasDesktop ? ["xdg-open"] : null;
}
