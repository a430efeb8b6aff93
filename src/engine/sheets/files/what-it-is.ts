import { isWide } from "./is-wide.ts";
import type { Said } from "../table.ts";

/** What a file is by its bytes, whatever its name says. */
export type FileNature = "zip" | "text" | Said;

/** A list of people or organizations is a hundred times smaller. */
const longest = 10_000_000;

const advice = "Откройте файл в таблице и сохраните как «Книга Excel (*.xlsx)» или «CSV».";

/** Tells a workbook from a text, and refuses everything else in words. */
export function whatItIs(bytes: Uint8Array): FileNature {
  const starts = (...codes: number[]): boolean => codes.every((code, at) => bytes[at] === code);
  if (bytes.length === 0) return refusal("Файл пуст.", "Проверьте, тот ли это файл.");
  if (bytes.length > longest)
    return refusal(
      `Файл слишком велик: ${Math.round(bytes.length / 1e6)} МБ, а допустимо 10.`,
      "Оставьте в нём один список, без рисунков.",
    );
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return oldFile(bytes);
  if (starts(0x50, 0x4b)) return "zip";
  if (starts(0x25, 0x50, 0x44, 0x46)) return refusal("Это PDF, а не таблица.", advice);
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff))
    return refusal("Это рисунок, а не таблица.", "Нужен сам файл таблицы, а не его снимок.");
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66))
    return refusal("Это документ RTF, а не таблица.", advice);
  const isMarked = starts(0xff, 0xfe) || starts(0xfe, 0xff);
  if (!isMarked && !isWide(bytes) && bytes.subarray(0, 4096).includes(0))
    return refusal("Это не таблица и не текст: в файле двоичные данные.", advice);
  return "text";
}

/** Files of Office before 2007, and today's under a password. */
function oldFile(bytes: Uint8Array): Said {
  const has = (name: string): boolean => includesWide(bytes, name);
  if (has("EncryptedPackage"))
    return refusal(
      "Файл защищён паролем.",
      "Откройте его, снимите пароль (Файл → Сведения → Защита книги) и сохраните.",
    );
  if (has("WordDocument")) return refusal("Это документ Word, а не таблица.", advice);
  return refusal(
    "Это книга Excel прежнего вида (.xls).",
    "Откройте её и сохраните как «Книга Excel (*.xlsx)».",
  );
}

/** Names in such files have two bytes a letter. */
function includesWide(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => letter.charCodeAt(0)).flatMap((code) => [code, 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((code, index) => bytes[at + index] === code)) return true;
  return false;
}

/** A file that is none of ours. */
export function refusal(message: string, hint: string): Said {
  return { rule: "sheet-file", message, hint };
}
