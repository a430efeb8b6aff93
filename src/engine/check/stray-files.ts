import { suggest } from "../base/suggest.ts";
import type { DataFolder } from "../content/open-content.ts";
import { fileProblem, type Owner, type Problem } from "../problem.ts";
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
    return [tellStray(file, meant, folder, folder.data.has(meant))];
  });
}

const settingsFiles: KnownFiles = new Map([
  ["reglament", "Настройки"],
  ["defaults", "Общее для организаций"],
]);

/** What in the root of a content folder was likely meant to be its settings or defaults. */
export function findStraySettings(files: readonly string[], folder: string): Problem[] {
  return files.flatMap((file) => {
    const meant = findMeantFile(file, settingsFiles);
    if (meant === null || meant === "" || file === `${meant}.yaml`) return [];
    return [tellStray(file, meant, { folder }, files.includes(`${meant}.yaml`))];
  });
}

/** Files that look like texts and that nobody reads, by path: memo.mdx.txt, memo.md, memo.MDX. */
export function findStrayTexts(paths: readonly string[], owner?: Owner): Problem[] {
  return paths.flatMap((path): Problem[] => {
    const file = path.split("/").at(-1) ?? path;
    const stem = /(.+?)\.mdx?(?:\.(?:txt|rtf|docx?))?$/iu.exec(file)?.[1];
    if (stem === undefined || /^readme$/i.test(stem)) return [];
    const task = `Если это текст, переименуйте его в ${stem.toLowerCase()}.mdx; если нет, уберите из папки.`;
    const problem = fileProblem(
      { path, ...(owner && { owner: { ...owner, file: `documents/${file}` } }) },
      {
        rule: "stray-file",
        message: `Файл «${file}» программа не читает.`,
        hint: task + hintOnExtension(file),
      },
    );
    return [{ ...problem, severity: "warning" }];
  });
}

/** The name (without extension) of the file that another one was likely meant to be; "" for no idea. */
export function findMeantFile(file: string, known: KnownFiles): string | null {
  const extension = /(?:\.ya?ml)?(?:\.(?:txt|rtf|docx?))?$/iu.exec(file)?.[0] ?? "";
  if (extension === "") return null;
  const name = file.slice(0, -extension.length).trim().toLowerCase();
  const near = known.has(name) ? name : suggest(name, [...known.keys()]);
  if (near !== null) return near;
  if (!/\.ya?ml/i.test(extension)) return null;
  // «organization - копия», «copy of organization».
  const copied = name.split(/[^a-z-]/).find((word) => known.has(word));
  if (copied !== undefined) return copied;
  const titles = new Map(Array.from(known, ([id, title]) => [title, id]));
  const title = suggest(name, [...titles.keys()]);
  if (title !== null) return titles.get(title) ?? "";
  return extension === ".yaml" && /^[\w-]*$/.test(name) ? null : "";
}

function tellStray(
  file: string,
  meant: string,
  { folder, owner }: Pick<DataFolder, "folder" | "owner">,
  isThere: boolean,
): Problem {
  const problem = fileProblem(
    { path: `${folder}/${file}`, ...(owner && { owner: { ...owner, file } }) },
    {
      rule: "stray-file",
      message: `Файл «${file}» программа не читает.`,
      hint: hintOnStray(file, meant, isThere),
    },
  );
  return { ...problem, severity: "warning" };
}

function hintOnStray(file: string, meant: string, isThere: boolean): string {
  return taskOnStray(meant, isThere) + hintOnExtension(file);
}

function taskOnStray(meant: string, isThere: boolean): string {
  if (meant === "")
    return "Файлы с данными называются латинскими буквами, с окончанием .yaml; имена — как в примере.";
  return isThere
    ? `Рядом лежит ${meant}.yaml, читается он: перенесите в него, чего там нет, а этот файл уберите из папки.`
    : `Если это данные, переименуйте его в ${meant}.yaml; если нет, уберите из папки.`;
}

/** How to see the last extension, where Windows hides it; with a blank before it. */
export function hintOnExtension(file: string): string {
  return /\.(?:txt|rtf|docx?)$/iu.test(file)
    ? " Последнее окончание Windows прячет: в Проводнике включите «Вид» → «Расширения имён файлов»."
    : "";
}
