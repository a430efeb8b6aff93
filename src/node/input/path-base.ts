import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** Where CI services say that the repository lies. */
const services = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] as const;

/**
 * How machine reports name files: from the top of the repository, so that a service finds the lines.
 * The top is what was asked for, else what the service says, else that of git, else the current
 * folder; of these the first that holds the file. A path never leads out of it.
 */
export function pathFromRepository(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): (file: string) => string {
  const here = process.cwd();
  const told = services.flatMap((name) => environment[name] ?? []).filter((path) => path !== "");
  const usual = [...(asked === undefined ? [] : [asked]), ...told, ...gitTop(here), here];
  const bases = usual.map((base) => real(resolve(base)));
  return (file) => {
    const path = real(resolve(file));
    const near = [...bases, ...gitTop(dirname(path))].map((base) => relative(base, path));
    const inside = near.find((each) => each !== "" && !isOutside(each));
    return (inside ?? path.replace(/^[a-z]:/i, "").replace(/^[\\/]+/, "")).split(sep).join("/");
  };
}

function isOutside(path: string): boolean {
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}

/** The nearest folder upwards with a repository of git. */
function gitTop(from: string): string[] {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return [real(folder)];
    if (dirname(folder) === folder) return [];
  }
}

/** Without links on the way; what is not there keeps its name in the folder that is. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
}
