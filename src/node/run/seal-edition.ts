import { statSync } from "node:fs";
import { extname, join } from "node:path";

import { UserError } from "../../engine/problem.ts";
import { listUnsealed } from "../../engine/seal/list-unsealed.ts";
import { type SealedEdition, sealEdition } from "../../engine/seal/seal-edition.ts";
import type { SignedFile } from "../../engine/seal/seal-file.ts";
import { defaultPackage } from "../../packages/default-package.ts";
import { diskFolder } from "../input/disk-folder.ts";
import { openWriters } from "../input/open-writers.ts";
import { readBytes } from "../input/read-disk.ts";
import { packageFolder } from "../input/read-package.ts";
import { shown } from "../input/shown.ts";
import { writeSeal } from "../output/write-seal.ts";

/** What the command was told. */
export interface SealOrder {
  content: string;
  organization: string;
  edition: string;
  sealedOn: string;
  reason: string | null;
  file: (Omit<SignedFile, "name" | "bytes" | "format"> & { path: string }) | null;
}

/** The documents of an organization that hold on the day of sealing and are not sealed. */
export function listUnsealedOnDisk({
  content,
  organization,
  sealedOn,
}: Pick<SealOrder, "content" | "organization" | "sealedOn">): string[] {
  return listUnsealed({ ...openFolders(content), organization }, sealedOn);
}

function openFolders(content: string) {
  return {
    folder: diskFolder(content),
    starter: diskFolder(join(packageFolder, "content")),
    package: defaultPackage,
  };
}

/** Seals an edition on the disk: from the content folder into it. */
export async function sealOnDisk({ content, file, ...order }: SealOrder): Promise<SealedEdition> {
  const sealed = await sealEdition({
    ...order,
    ...openFolders(content),
    writers: await openWriters(),
    file: file && { ...readSigned(file.path), ...file },
  });
  writeSeal(content, sealed);
  return sealed;
}

/** More than a scan of a long document in colour takes. */
const maximumSize = 50_000_000;

function readSigned(path: string): Pick<SignedFile, "name" | "bytes" | "format"> {
  const name = shown(path);
  const format = extname(path).slice(1).toLowerCase();
  if (format !== "pdf" && format !== "docx")
    throw refuseFile(
      name,
      `Файл «${name}» не PDF и не DOCX.`,
      "Сохраните скан или снимок в PDF: это умеет любой сканер и просмотрщик.",
    );
  return { name, bytes: readExisting(path, name), format };
}

function readExisting(path: string, name: string): Uint8Array {
  try {
    // Asked first: what is no document may be larger than the memory.
    if (statSync(path).size > maximumSize) throw tooLarge(name);
    return new Uint8Array(readBytes(path));
  } catch (error) {
    if (error instanceof UserError && error.problems[0]?.rule === "seal-refused") throw error;
    const isOfDisk = error instanceof Error && "code" in error && typeof error.code === "string";
    if (!isOfDisk && !(error instanceof UserError)) throw error;
    throw refuseFile(name, `Файл «${name}» не прочитать.`, "Проверьте имя после ключа --file.");
  }
}

function tooLarge(name: string): UserError {
  return refuseFile(
    name,
    `Файл «${name}» больше ${maximumSize / 1_000_000} МБ.`,
    "Отсканируйте его с меньшим разрешением, для текста довольно 200 точек на дюйм.",
  );
}

function refuseFile(file: string, message: string, hint: string): UserError {
  return new UserError([
    { rule: "seal-refused", severity: "error", message, hint, file, line: 1, column: 1 },
  ]);
}
