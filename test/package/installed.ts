import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const repository = fileURLToPath(new URL("../..", import.meta.url));

export const execute = promisify(execFile);

/**
 * Packs the program with npm and puts it where `npm install` would in a project's folder; answers
 * with that place. Beside it lie the dependencies that npm would install, as links to this clone's:
 * downloading them takes a minute.
 */
export async function installPacked(project: string): Promise<string> {
  const modules = join(project, "node_modules");
  const program = join(modules, "reglament");
  const packed = join(project, "packed");
  mkdirSync(packed, { recursive: true });
  await runNpm("pack", "--pack-destination", packed);
  const [tarball = ""] = readdirSync(packed);
  await execute("tar", ["-xzf", tarball], { cwd: packed });
  mkdirSync(modules);
  renameSync(join(packed, "package"), program);
  rmSync(packed, { recursive: true });
  for (const name of listDependencies()) {
    const link = join(modules, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(repository, "node_modules", name), link, "junction");
  }
  return program;
}

async function runNpm(...words: string[]): Promise<void> {
  // Told by npm to what it runs: on Windows its command is not a program that can be started.
  const npm = process.env.npm_execpath;
  if (npm === undefined) await execute("npm", words, { cwd: repository });
  else await execute(process.execPath, [npm, ...words], { cwd: repository });
}

/** The packages that npm installs beside the program on this machine. */
function listDependencies(): string[] {
  const lock: unknown = JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8"));
  const packages = isRecord(lock) && isRecord(lock.packages) ? lock.packages : {};
  return Object.entries(packages).flatMap(([path, entry]) => {
    const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
    const isForAll = isRecord(entry) && entry.dev !== true;
    return name !== undefined && isForAll && existsSync(join(repository, path)) ? [name] : [];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The paths of all files in a folder, with "/", sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/"))
    .sort();
}
