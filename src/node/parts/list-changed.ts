import { execFileSync } from "node:child_process";
import { join } from "node:path";

import { openPlaces } from "../../engine/content/organization-places.ts";
import { fileProblem, UserError } from "../../engine/problem.ts";
import { diskFolder } from "../input/disk-folder.ts";
import { packageFolder } from "../input/read-package.ts";
import { realPath } from "../input/real-path.ts";
import { shown } from "../input/shown.ts";

/**
 * The organizations of a content folder of whose inputs git sees something changed between a commit
 * and what lies there now; null for all of them, where something changed that they share. What git
 * does not keep counts as changed, since nobody knows. Refuses (UserError) a folder that is in no
 * repository, and a commit that is not in it.
 */
export function listChanged(content: string, commit: string): Set<string> | null {
  const git = openGit(content);
  // First this: else every commit would be called unknown.
  const { top, prefix: home } = placeIn(git);
  const paths = listPaths(git, commit);
  const program = programPrefix(top);
  if (paths.some((path) => isShared(path, home, program))) return null;
  const root = `${home}organizations/`;
  const near = paths.flatMap((path) => (path.startsWith(root) ? path.slice(home.length) : []));
  const places = [...openPlaces(diskFolder(content)).list()];
  return new Set(near.flatMap((path) => ownersOf(path, places)));
}

interface Git {
  /** Refuses (UserError) with these words, if they are given. */
  ask: (words: readonly string[], refusal?: [message: string, hint: string]) => string;
  content: string;
}

function openGit(content: string): Git {
  const ask: Git["ask"] = (words, refusal) => {
    try {
      return execFileSync("git", [...plainly, ...words], {
        ...{ cwd: content, encoding: "utf8", maxBuffer: 2 ** 30, env: ownEnvironment() },
        stdio: "pipe",
      });
    } catch (error) {
      if (isMissing(error)) throw refuse(content, "Программы git нет.", "Установите git.");
      if (isDistrusted(error)) throw refuse(content, ...distrusted(content));
      throw refuse(content, ...(refusal ?? outside(content)));
    }
  };
  return { ask, content };
}

/** What a person has set for reading differences must not hide one. */
const plainly = ["-c", "diff.relative=false", "-c", "diff.orderFile=/dev/null"];

/** Hooks of git tell their commands of its folders, as they are called from the top. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const told = new Set(["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"]);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !told.has(name)));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** So it is in containers of CI, where the files were brought by another user. */
function isDistrusted(error: unknown): boolean {
  return (
    error instanceof Error && "stderr" in error && /\bsafe\.directory\b/u.test(String(error.stderr))
  );
}

function distrusted(content: string): [message: string, hint: string] {
  return [
    `Папка «${shown(content)}» принадлежит другому пользователю, и git не говорит, что в ней изменилось.`,
    `Если вы ей доверяете: git config --global --add safe.directory "${realPath(content)}" — или назовите так всё хранилище.`,
  ];
}

function outside(content: string): [message: string, hint: string] {
  return [
    `Папка «${shown(content)}» не лежит в хранилище git, и что в ней изменилось, не узнать.`,
    "Уберите ключ --changed-since: тогда берутся все организации.",
  ];
}

/** All that differs from the commit, with «/», from the top of the repository. */
function listPaths(git: Git, commit: string): string[] {
  const found = git
    .ask(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{commit}`],
      [
        `Коммита «${commit}» в хранилище нет.`,
        "В CI берут всю историю: fetch-depth: 0 на GitHub, GIT_DEPTH: 0 в GitLab. Или назовите другой коммит.",
      ],
    )
    .trim();
  const differ = git.ask([
    "diff",
    "--name-only",
    "--no-renames",
    "--ignore-submodules=none",
    "-z",
    found,
    "--",
  ]);
  const unkept = git.ask(["ls-files", "--others", "--full-name", "-z"]);
  // What is behind a link is not in its own path.
  const links = git
    .ask(["ls-files", "--stage", "--full-name", "-z"])
    .split("\0")
    .flatMap((line) => (line.startsWith("120000 ") ? line.slice(line.indexOf("\t") + 1) : []));
  return [...differ.split("\0"), ...unkept.split("\0"), ...links].filter((path) => path !== "");
}

/** The top of the repository, and the way from there: with "/" at its end, empty for the top. */
function placeIn(git: Git): { top: string; prefix: string } {
  const ask = (...what: string[]): string => git.ask(["rev-parse", ...what]).slice(0, -1);
  const [top = "", prefix = "", ...more] = ask("--show-toplevel", "--show-prefix").split("\n");
  if (more.length === 0) return { top, prefix };
  // A name of a folder may break the line.
  return { top: ask("--show-toplevel"), prefix: ask("--show-prefix") };
}

/** Where the program lies in the same repository; null where it does not. */
function programPrefix(top: string): string | null {
  try {
    const there = placeIn(openGit(packageFolder));
    return there.top === top ? there.prefix : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Of which parts of the program documents are made. */
const made = ["src/", "lib/", "content/", "package.json"];

const locks = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml)$/;

/** Whether all organizations are made of what lies at a path. */
function isShared(path: string, home: string, program: string | null): boolean {
  if (path.startsWith(`${home}organizations/`)) return false;
  if (path.startsWith(home) && home !== "") return true;
  if (home === "" && sharedFolders.some((name) => path.startsWith(name))) return true;
  if (locks.test(path)) return true;
  const starter = program === null ? null : join(program, "content/organizations/");
  if (starter !== null && path.startsWith(starter)) return false;
  return program !== null && made.some((name) => path.startsWith(`${program}${name}`));
}

/** Where the content folder is the top of the repository, other things lie beside these. */
const sharedFolders = ["documents/", "parts/", "reference/", "reglament.yaml", "defaults.yaml"];

/**
 * The organizations that are made of what lies at a path; beside them, in a folder that holds
 * several, lies what all of these share.
 */
function ownersOf(
  path: string,
  places: readonly (readonly [id: string, place: string])[],
): string[] {
  const within = places.filter(
    // A link, or a repository inside this one, is one path.
    ([, place]) => path === place || path.startsWith(`${place}/`) || place.startsWith(`${path}/`),
  );
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const owners =
    within.length > 0 ? within : places.filter(([, place]) => place.startsWith(folder));
  return owners.map(([id]) => id);
}

function refuse(content: string, message: string, hint: string): UserError {
  return new UserError([
    fileProblem({ path: shown(content) }, { rule: "content-folder", message, hint }),
  ]);
}
