import { suggest } from "../base/suggest.ts";
import type { DataFolder } from "../content/open-content.ts";
import { fileProblem, type Problem } from "../problem.ts";
import { toKebabCase } from "../schema/to-kebab-case.ts";

/** The files that a folder may hold, by name without extension, and how their schemas call them. */
export type KnownFiles = ReadonlyMap<string, string>;

export function nameFiles(
  files: Readonly<Record<string, { schema: { title?: string } }>>,
): KnownFiles {
  return new Map(
    Object.entries(files).map(([name, { schema }]) => [toKebabCase(name), schema.title ?? name]),
  );
}

/**
 * Files that look like data and that nobody reads: organization.yaml.txt (Windows hides the last
 * extension), organization.yml, организация.yaml, assignment.yaml. Copies for safety (.bak) are let
 * be, and what was told already as the likely name of a missing file.
 */
export function findStrayFiles(
  known: KnownFiles,
  folder: DataFolder,
  missing: ReadonlySet<string> = new Set(),
): Problem[] {
  const files = [
    ...[...folder.data.keys()].map((name) => `${name}.yaml`),
    ...(folder.others ?? []),
  ];
  return files.flatMap((file) => {
    const meant = findMeantFile(file, known);
    if (meant === null || missing.has(meant) || file === `${meant}.yaml`) return [];
    return [tellStray(file, meant, folder)];
  });
}

/** The name (without extension) of the file that another one was likely meant to be; "" for no idea. */
export function findMeantFile(file: string, known: KnownFiles): string | null {
  const [, stem = "", extension = ""] =
    /^(.*?)((?:\.ya?ml)?(?:\.(?:txt|rtf|docx?))?)$/iu.exec(file) ?? [];
  if (extension === "") return null;
  const name = stem.trim().toLowerCase();
  const near = known.has(name) ? name : suggest(name, [...known.keys()]);
  if (near !== null) return near;
  if (!/\.ya?ml/i.test(extension)) return null;
  const titles = new Map(Array.from(known, ([id, title]) => [title.toLowerCase(), id]));
  const title = suggest(name, [...titles.keys()]);
  if (title !== null) return titles.get(title) ?? "";
  return extension === ".yaml" && /^[\w-]*$/.test(name) ? null : "";
}

function tellStray(file: string, meant: string, { folder, owner }: DataFolder): Problem {
  const problem = fileProblem(
    { path: `${folder}/${file}`, ...(owner && { owner: { ...owner, file } }) },
    {
      rule: "stray-file",
      message: `Файл «${file}» программа не читает.`,
      hint: hintOnStray(file, meant),
    },
  );
  return { ...problem, severity: "warning" };
}

function hintOnStray(file: string, meant: string): string {
  const task =
    meant === ""
      ? "Файлы с данными называются латинскими буквами, с окончанием .yaml; имена — как в примере."
      : `Если это данные, переименуйте его в ${meant}.yaml; если нет, уберите из папки.`;
  return task + hintOnExtension(file);
}

/** How to see the last extension, where Windows hides it; with a blank before it. */
export function hintOnExtension(file: string): string {
  return /\.(?:txt|rtf|docx?)$/iu.test(file)
    ? " Последнее окончание Windows прячет: в Проводнике включите «Вид» → «Расширения имён файлов»."
    : "";
}
